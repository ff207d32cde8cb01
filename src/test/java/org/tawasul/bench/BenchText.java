package org.tawasul.bench;

/** The words of the life that every subject lives. */
final class BenchText {
    static final String SUBJECT = "تسرب مياه أمام المنزل";
    static final String DESCRIPTION =
            "يتسرب الماء من الأنبوب الرئيسي أمام المنزل منذ الساعة السادسة صباحًا، وقد غمر الرصيف. نرجو إصلاحه في أقرب وقت وإفادتنا بموعد الإصلاح.";
    static final String REPLY =
            "شكرًا لتواصلكم مع هيئة الكهرباء والماء. أصلح فريق الصيانة الأنبوب الرئيسي عند الساعة الثانية ظهرًا وعاد الضخ إلى المنطقة، ونعتذر عما سببه التسرب من إزعاج.";
    static final String SERVICE = "water-leak";
    static final String AREA = "muharraq";

    private BenchText() {}
}
