package org.tawasul.notifications.carriers;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.*;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.*;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/** A message centre in this JVM: binds who knows the password, takes submitted parts and tells what became of them. */
final class MessageCentre implements ServerMessageReceiverListener, AutoCloseable {
    static final String PASSWORD = "secret";

    final List<SubmitSm> submitted = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch enquired = new CountDownLatch(1);
    volatile boolean refuses;

    private final int port;
    private final SMPPServerSessionListener door;
    private final Thread accepting;
    private final List<SMPPServerSession> sessions = Collections.synchronizedList(new ArrayList<>());

    MessageCentre(int port) throws IOException {
        this.port = port;
        this.door = new SMPPServerSessionListener(port);
        door.setMessageReceiverListener(this);
        accepting = new Thread(this::accept, "message-centre");
        accepting.setDaemon(true);
        accepting.start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    int binds() {
        return sessions.size();
    }

    void tell(String id, DeliveryReceiptState state) throws Exception {
        DeliveryReceipt receipt = new DeliveryReceipt(id, 1, 1, new Date(0), new Date(0), state, "000", "x");
        sessions.get(sessions.size() - 1)
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "97336123456",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "Tawasul",
                        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        new GeneralDataCoding(),
                        receipt.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void accept() {
        try {
            while (true) {
                SMPPServerSession session = door.accept();
                BindRequest bind = session.waitForBind(10_000);
                if (bind.getPassword().equals(PASSWORD)) {
                    sessions.add(session);
                    bind.accept("centre");
                } else {
                    bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                }
            }
        } catch (IOException | TimeoutException | org.jsmpp.PDUStringException e) {
            // Closed.
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm part, SMPPServerSession source) throws ProcessRequestException {
        if (refuses) {
            throw new ProcessRequestException("queue full", SMPPConstant.STAT_ESME_RMSGQFUL);
        }
        submitted.add(part);
        try {
            return new SubmitSmResult(new MessageId("m" + submitted.size()), new OptionalParameter[0]);
        } catch (org.jsmpp.PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onAcceptEnquireLink(EnquireLink question, Session source) {
        enquired.countDown();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti many, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw unsupported();
    }

    private static ProcessRequestException unsupported() {
        return new ProcessRequestException("not here", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        sessions.forEach(SMPPServerSession::close);
        door.close();
        // While a thread still waits at a closed door, the machine may let one more in.
        accepting.join();
    }
}
