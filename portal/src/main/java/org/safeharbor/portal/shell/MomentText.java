package org.safeharbor.portal.shell;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeharbor.core.time.Moment;

/**
 * Reads a moment as people type it: with full-width digits or those of a judgment (二〇一五年), with 年月日, dots or
 * slashes, with the month in English, without leading zeros, with an hour alone or the third of a month, and a period with
 * any sign between.
 */
public final class MomentText {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern NUMERAL = Pattern.compile("[" + NUMERALS + "十]+(?=\\s*[年月日号时点分])");
    private static final Pattern SPACED = Pattern.compile("\\s*([年月日号时点分秒上中下午旬])\\s*");

    private static final String TIME = "(?<half>[上下]午)?(?<hour>\\d{1,2})"
            + "(?::(?<minute>\\d{2})(?::\\d{2})?|[时点](?:整|(?<minutes>\\d{1,2})分?(?:\\d{1,2}秒)?)?)";
    private static final Pattern WRITTEN = Pattern.compile("(?<year>\\d{4})(?:(?<mark>[-./年])(?<month>\\d{1,2})"
            + "(?:月(?<third>[上中下])旬|(?:\\k<mark>|月)(?<day>\\d{1,2})[日号]?(?:[T ]*" + TIME + ")?)?)?[年月]?");
    private static final Pattern UNPARTED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:(?<first>\\d{1,2})" + NTH + "\\s+)?\\b" + MONTH
            + "(?:\\s+(?<then>\\d{1,2})" + NTH + ",?)?\\s+(?<year>\\d{4}),?");

    private static final Pattern BETWEEN = Pattern.compile("\\s*起?\\s*(?:/|~|至|到|から|\\bto\\b|-+)\\s*");
    private static final Pattern SHARED = Pattern.compile("(\\d{4}年)(\\d{1,2}月)?.*");

    private static final Map<String, String> THIRDS = Map.of("上", "-01/%s-10", "中", "-11/%s-20", "下", "-21/%s");

    private MomentText() {}

    /** Full-width signs as the narrow ones that they mean. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    public static Optional<Moment> parse(String text) {
        var plain = plain(text);
        return Moment.parse(plain).or(() -> single(plain)).or(() -> BETWEEN.matcher(plain)
                .results()
                .flatMap(at -> period(plain.substring(0, at.start()), plain.substring(at.end())).stream())
                .findFirst());
    }

    /** The day that is written so; none where it is less exact than a day. */
    public static Optional<LocalDate> day(String text) {
        return parse(text)
                .filter(moment -> moment.firstDay().equals(moment.lastDay()))
                .map(Moment::firstDay);
    }

    /** The same, with one sign for all that mean the same. */
    private static String plain(String text) {
        var alike = halfWidth(text)
                .replaceAll("[‐‑‒–—―─−]", "-")
                .replace('〜', '~')
                .replaceAll("[零○]", "〇")
                .replace('時', '时')
                .replace("午前", "上午")
                .replace("午後", "下午")
                .replace('。', '.')
                .replaceAll("(?:[.,;\\s]|止|まで)+$", "");
        var numbered = NUMERAL.matcher(numbered(alike)).replaceAll(MomentText::arabic);
        return SPACED.matcher(numbered).replaceAll("$1");
    }

    /** The same with English months by their numbers: 30 October 2015, October 30, 2015, Oct. 2015. */
    private static String numbered(String text) {
        var english = ENGLISH.matcher(text);
        var numbered = new StringBuilder();
        while (english.find()) {
            var month = english.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
            var day = english.group("first") == null ? english.group("then") : english.group("first");
            english.appendReplacement(
                    numbered,
                    english.group("year") + '-' + (MONTHS.indexOf(month) / 3 + 1) + (day == null ? "" : "-" + day));
        }
        return english.appendTail(numbered).toString();
    }

    /** A year is written digit by digit, all else with a sign for ten. */
    private static String arabic(MatchResult numeral) {
        var written = numeral.group();
        var ten = written.indexOf('十');
        if (ten < 0) {
            return digits(written);
        }
        var ones = digits(written.substring(ten + 1));
        return (ten == 0 ? "1" : digits(written.substring(0, ten))) + (ones.isEmpty() ? "0" : ones);
    }

    private static String digits(String written) {
        var digits = new StringBuilder();
        written.chars().map(NUMERALS::indexOf).forEach(digits::append);
        return digits.toString();
    }

    /** From one to the other; the end may leave out the year and the month that it shares with the beginning. */
    private static Optional<Moment> period(String from, String to) {
        var shared = SHARED.matcher(from);
        var whole = to.matches("\\d{4}.*") || !shared.matches()
                ? to
                : shared.group(1) + (to.contains("月") || shared.group(2) == null ? "" : shared.group(2)) + to;
        return single(from).flatMap(first -> single(whole)
                .filter(last -> !last.latest().isBefore(first.earliest()))
                .map(last -> new Moment(first.earliest(), last.latest())));
    }

    private static Optional<Moment> single(String written) {
        var match = WRITTEN.matcher(UNPARTED.matcher(written).replaceAll("$1-$2-$3"));
        return match.matches() ? Moment.parse(iso(match)) : Optional.empty();
    }

    private static String iso(Matcher match) {
        if (match.group("month") == null) {
            return match.group("year");
        }
        var month = match.group("year") + '-' + twoDigits(match.group("month"));
        if (match.group("third") != null) {
            return month + THIRDS.get(match.group("third")).formatted(month);
        }
        if (match.group("day") == null) {
            return month;
        }
        var day = month + '-' + twoDigits(match.group("day"));
        return match.group("hour") == null ? day : day + 'T' + time(match, day);
    }

    private static String time(Matcher match, String day) {
        var afternoon = "下午".equals(match.group("half")) && Integer.parseInt(match.group("hour")) < 12;
        var hour = afternoon
                ? Integer.toString(Integer.parseInt(match.group("hour")) + 12)
                : twoDigits(match.group("hour"));
        var minute = match.group("minute") == null ? match.group("minutes") : match.group("minute");
        return minute == null ? "%s:00/%sT%s:59".formatted(hour, day, hour) : hour + ':' + twoDigits(minute);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? '0' + number : number;
    }
}
