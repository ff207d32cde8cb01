package org.tawasul.notifications.carriers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.tawasul.notifications.model.GsmAlphabet;
import org.tawasul.notifications.model.SmsText;

/**
 * A text message as SMPP carries it: data coding 8 for UCS-2 and 0 for the GSM alphabet; the parts of a long one name each other by a header in the text or by parameters
 * beside it. The number that joins them comes from the message's reference: a part that is repeated after a broken line joins the same message.
 *
 * @param esmClass whether the text begins with a header
 */
record SmppPart(ESMClass esmClass, DataCoding coding, byte[] text, OptionalParameter[] beside) {
    private static final int HEADER_AFTER_ITS_LENGTH = 5;
    private static final int CONCATENATED_BY_8_BITS = 0;
    private static final int ELEMENT_LENGTH = 3;

    static List<SmppPart> of(String text, String reference, boolean byHeader) {
        SmsText sms = new SmsText(text);
        List<String> parts = sms.parts();
        DataCoding coding = new GeneralDataCoding(sms.isGsm() ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2);
        List<SmppPart> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            byte[] bytes = sms.isGsm() ? GsmAlphabet.bytes(part) : part.getBytes(StandardCharsets.UTF_16BE);
            all.add(part(bytes, coding, reference.hashCode(), i + 1, parts.size(), byHeader));
        }
        return all;
    }

    private static SmppPart part(byte[] bytes, DataCoding coding, int joins, int number, int count, boolean byHeader) {
        if (count == 1) {
            return new SmppPart(new ESMClass(), coding, bytes, new OptionalParameter[0]);
        }
        if (byHeader) {
            ESMClass header = new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
            return new SmppPart(header, coding, headed(bytes, joins, number, count), new OptionalParameter[0]);
        }
        OptionalParameter[] beside = {
            OptionalParameters.newSarMsgRefNum((short) joins),
            OptionalParameters.newSarSegmentSeqnum(number),
            OptionalParameters.newSarTotalSegments(count)
        };
        return new SmppPart(new ESMClass(), coding, bytes, beside);
    }

    private static byte[] headed(byte[] bytes, int joins, int number, int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + HEADER_AFTER_ITS_LENGTH + 1);
        all.write(HEADER_AFTER_ITS_LENGTH);
        all.write(CONCATENATED_BY_8_BITS);
        all.write(ELEMENT_LENGTH);
        all.write(joins);
        all.write(count);
        all.write(number);
        all.writeBytes(bytes);
        return all.toByteArray();
    }
}
