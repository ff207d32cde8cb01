package org.tawasul.features;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What customers send, as the door takes it. */
final class Submissions {
    /** Another lamp each time: what one customer says twice would be one case. */
    private static final AtomicInteger LAMPS = new AtomicInteger(500_000);

    private Submissions() {}

    static Map<String, Object> of(String kind, String service, String area) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("kind", kind);
        submission.put("subject", "بشأن خدمة حكومية");
        submission.put(
                "description", "عمود الإنارة أمام منزلنا والشارع المجاور له، رقم العمود " + LAMPS.incrementAndGet());
        submission.put("service", service);
        submission.put("area", area);
        submission.put("urgency", "normal");
        submission.put("mail", "fatima@example.org");
        submission.put("phone", "36001122");
        submission.put("language", "ar");
        return submission;
    }

    static Map<String, Object> grievance(String original) {
        Map<String, Object> grievance = of("grievance", "street-lighting", "capital");
        grievance.put("subject", "تظلم من الرد");
        grievance.put("original", original);
        return grievance;
    }
}
