package org.tawasul.cases.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawasul.shared.text.PlainWords;

/** Words that carry no point: they stand in every text. In the spelling of {@link PlainWords}; dialect among them. */
final class SmallWords {
    private static final Set<String> ALL = words(
            "هل ما ماذا متى كيف لماذا ليش شنو وين متي اين أين من الى إلى على في عن هذا هذه ذلك تلك التي الذي الذين لم لن لا ليس قد كان كانت"
                    + " يكون تكون مع كل بعد قبل او أو ثم انا أنا نحن هو هي هم انتم أنتم لكم لنا لي به بها فيه فيها منه منها عليه عليها ارجو أرجو نرجو يرجى اريد أريد نريد يمكن يمكنكم"
                    + " شكرا السلام عليكم ورحمة الله وبركاته تحية طيبة وبعد يوم ايام أيام شهر سنة اليوم الان الآن حتى منذ عند بين غير سوى ايضا أيضا كم أي اي بشأن حول"
                    + " مرحبا صباح مساء الخير النور السيد السيدة السادة سيدي المحترم المحترمين حضرة جزيلا جزيل الشكر مشكورين تحياتي وشكرا لو سمحتم سمحت رجاء الرجاء ارجوكم أرجوكم مساعدة مساعدتي المساعدة"
                    + " النظر الموضوع موضوع بسرعة اسرع أسرع وقت ممكن باسرع بأسرع عاجل عاجلا جدا حبيت احب أحب بغيت ابي أبي ابغي نبي عندي عندنا حضرتكم قرب جنب مقابل عند ممنون ممنونين مع التقدير خالص الاحترام"
                    + " طلب طلبكم طلبي رقم رد الرد خدمة يتم تم سيتم"
                    + " the and for with that this these those what when where which who why how will would can could shall should has have had was were are is not"
                    + " dear sir madam hello good morning evening kind kindly regards sincerely help me my mine soon possible quickly urgent urgently very much many lot thanking grateful appreciate it be"
                    + " as at on in of to a an i we us he she or but if so am been being just really would like want need"
                    + " you your our from into about there their they been does did please thank thanks any all also than then its day days request number reply");

    private SmallWords() {}

    static boolean contains(String plain) {
        return ALL.contains(plain);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).map(PlainWords::spelling).collect(Collectors.toUnmodifiableSet());
    }
}
