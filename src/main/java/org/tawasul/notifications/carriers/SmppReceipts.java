package org.tawasul.notifications.carriers;

import java.util.EnumSet;
import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Receipts;

/**
 * Reads delivery receipts off the line. One is acknowledged to the centre only when it is stored: otherwise the centre says it again. Its instant is ours, because a receipt's
 * own date has no zone. A message from a telephone is not for us and is acknowledged unread.
 */
final class SmppReceipts implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(SmppReceipts.class);
    /** The centre is still at it, or does not say how it ended. */
    private static final Set<DeliveryReceiptState> NOT_FINAL =
            EnumSet.of(DeliveryReceiptState.ENROUTE, DeliveryReceiptState.ACCEPTD, DeliveryReceiptState.UNKNOWN);

    private final Receipts receipts;
    private final BusinessClock clock;

    SmppReceipts(Receipts receipts, BusinessClock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            take(message.getShortMessageAsDeliveryReceipt());
        } catch (InvalidDeliveryReceiptException e) {
            LOG.warn("The message centre sent a receipt that can't be read");
        } catch (RuntimeException e) {
            LOG.error("A receipt of the message centre could not be stored", e);
            throw new ProcessRequestException("not stored", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void take(DeliveryReceipt receipt) {
        DeliveryReceiptState state = receipt.getFinalStatus();
        if (state != null && !NOT_FINAL.contains(state)) {
            receipts.take(new Receipts.Receipt(
                    SmppCarrier.name(receipt.getId()),
                    state == DeliveryReceiptState.DELIVRD,
                    state.name(),
                    clock.now()));
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.debug("An alert of the message centre was not asked for");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not supported", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
