package org.tawasul.notifications.carriers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Receipts;
import org.tawasul.notifications.SmsCarrier;

/** Hands text messages to a message centre by SMPP 3.4, part by part, and asks for a receipt of each. */
@Component
@ConditionalOnProperty(name = "tawasul.notifications.sms.carrier", havingValue = "smpp")
class SmppCarrier implements SmsCarrier, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SmppCarrier.class);

    private final SmsSettings settings;
    private final SmppLine line;
    private final boolean timers;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "smpp-line"));

    SmppCarrier(
            SmsSettings settings,
            Receipts receipts,
            BusinessClock clock,
            @Value("${tawasul.timers.enabled}") boolean timers) {
        this.settings = settings;
        this.line = new SmppLine(settings.smpp(), new SmppReceipts(receipts, clock), System::nanoTime);
        this.timers = timers;
    }

    /** Receipts arrive on the line, so it is kept up also when there is nothing to send. */
    @EventListener(ApplicationReadyEvent.class)
    void keepUp() {
        long pause = settings.smpp().enquire().toMillis();
        if (timers) {
            thread.scheduleWithFixedDelay(this::open, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public List<String> send(String phone, String text, String reference) {
        SMPPSession session = line.open();
        List<String> names = new ArrayList<>();
        for (SmppPart part :
                SmppPart.of(text, reference, settings.smpp().joined().equals("udh"))) {
            names.add(name(submitted(session, phone, part)));
        }
        return names;
    }

    /** Under which a receipt of this carrier is kept: another carrier may use the same ids. */
    static String name(String id) {
        return "smpp-" + id;
    }

    private String submitted(SMPPSession session, String phone, SmppPart part) {
        boolean number = settings.sender().matches("\\+?[0-9]+");
        try {
            return session.submitShortMessage(
                            "",
                            number ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC,
                            number ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN,
                            digits(settings.sender()),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            digits(phone),
                            part.esmClass(),
                            (byte) 0,
                            (byte) 1,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            part.coding(),
                            (byte) 0,
                            part.text(),
                            part.beside())
                    .getMessageId();
        } catch (NegativeResponseException e) {
            throw new NotTaken("The message centre refused a part with status " + e.getCommandStatus());
        } catch (ResponseTimeoutException | InvalidResponseException | PDUException | IOException e) {
            line.hangUp();
            throw new NotTaken("The line to the message centre broke", e);
        }
    }

    private static String digits(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    private void open() {
        try {
            line.open();
        } catch (NotTaken e) {
            LOG.warn("The line to the message centre is down: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
        line.hangUp();
    }
}
