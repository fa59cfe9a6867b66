package org.safeharbor.core.text;

import java.util.Locale;

/** Numbers as statutes write them: Chinese articles 一千一百九十五, and the items of a provision. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private static final String KANA = "イロハニホヘトチリヌルヲワカヨタレソツネナラム";
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    private Numerals() {}

    /** The number of an item as provisions of a language number theirs; the forms come again from the fourth depth on. */
    static String item(int depth, int number, Locale locale) {
        boolean chinese = locale.equals(Locale.CHINESE);
        boolean japanese = locale.equals(Locale.JAPANESE);
        return switch (depth % 3) {
            case 0 -> chinese ? "（" + chinese(number) + "）" : japanese ? chinese(number) : "(" + number + ")";
            case 1 -> chinese ? number + "." : japanese ? kana(number) : "(" + (char) ('a' + number - 1) + ")";
            default -> chinese || japanese ? "（" + number + "）" : "(" + ROMAN[number - 1] + ")";
        };
    }

    private static String kana(int number) {
        return KANA.substring(number - 1, number);
    }

    /** A number from 1 to 9999. */
    static String chinese(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("No article has the number " + number);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "");
            gap = false;
            boolean bareTen = place == 1 && digit == 1 && words.isEmpty();
            words.append(bareTen ? "" : DIGITS.charAt(digit)).append(UNITS[place]);
        }
        return words.toString();
    }
}
