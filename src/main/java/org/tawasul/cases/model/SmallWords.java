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
                    + " طلب طلبكم طلبي رقم رد الرد خدمة يتم تم سيتم"
                    + " the and for with that this these those what when where which who why how will would can could shall should has have had was were are is not"
                    + " you your our from into about there their they been does did please thank thanks any all also than then its day days request number reply");

    private SmallWords() {}

    static boolean contains(String plain) {
        return ALL.contains(plain);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).map(PlainWords::spelling).collect(Collectors.toUnmodifiableSet());
    }
}
