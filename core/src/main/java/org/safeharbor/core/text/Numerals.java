package org.safeharbor.core.text;

/** Chinese numerals as statutes number their articles: 一千一百九十五. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private Numerals() {}

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
