package org.tawasul.notifications.carriers;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to the message centre: bound when it is first needed, asked by {@code enquire_link} whether it still stands, and bound anew when it broke. After a failed
 * attempt it is left alone for a pause that doubles, so that a centre that comes back is not run over.
 */
final class SmppLine {
    private static final Logger LOG = LoggerFactory.getLogger(SmppLine.class);

    private final SmsSettings.Smpp settings;
    private final MessageReceiverListener receipts;
    private final LongSupplier nanos;
    private @Nullable SMPPSession session;
    private long pauseNanos;
    private long notBefore;

    /** @param nanos a clock that only goes forward; of the machine, because a connection knows no business time */
    SmppLine(SmsSettings.Smpp settings, MessageReceiverListener receipts, LongSupplier nanos) {
        this.settings = settings;
        this.receipts = receipts;
        this.nanos = nanos;
        this.notBefore = nanos.getAsLong();
    }

    /** A session that is bound; throws {@link NotTaken} if there is none. */
    synchronized SMPPSession open() {
        SMPPSession known = session;
        if (known != null && known.getSessionState() == SessionState.BOUND_TRX) {
            return known;
        }
        hangUp();
        if (nanos.getAsLong() - notBefore < 0) {
            throw new NotTaken("The message centre was not there a moment ago");
        }
        try {
            SMPPSession bound = bound();
            session = bound;
            pauseNanos = 0;
            LOG.info("Bound to the message centre {}:{}", settings.host(), settings.port());
            return bound;
        } catch (IOException e) {
            pauseNanos = pauseNanos == 0
                    ? settings.firstPause().toNanos()
                    : Math.min(2 * pauseNanos, settings.longestPause().toNanos());
            notBefore = nanos.getAsLong() + pauseNanos;
            throw new NotTaken("The message centre can't be bound", e);
        }
    }

    synchronized void hangUp() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    private SMPPSession bound() throws IOException {
        SMPPSession fresh = new SMPPSession();
        fresh.setEnquireLinkTimer((int) settings.enquire().toMillis());
        fresh.setTransactionTimer(settings.timeout().toMillis());
        fresh.setMessageReceiverListener(receipts);
        fresh.connectAndBind(
                settings.host(),
                settings.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.systemId(),
                        settings.password(),
                        settings.systemType(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                settings.timeout().toMillis());
        return fresh;
    }
}
