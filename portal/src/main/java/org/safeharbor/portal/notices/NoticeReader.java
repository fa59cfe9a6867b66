package org.safeharbor.portal.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.NoticeFact;

/**
 * Recognises words in the text of a notice by fixed patterns, and proposes for each element what they may mean. A
 * proposal counts for nothing until a person confirms it, and of what was not recognised nothing is said.
 */
final class NoticeReader {

    /** A notice is not longer than this; what is beyond is not read. */
    static final int LONGEST = 20_000;

    private static final int NEAR = 48;

    /** The signs of the patterns that are written otherwise in Taiwan and Hong Kong, and how the patterns write them. */
    private static final String TRADITIONAL =
            "專為書於務單發號後圖聲實將屬師帳開錄徵戶擔報據無時權標沒盜碼確稱線經絡編網聯" + "虛補見視計認訊記許設證訴誤說請諾責賬貨軟載郵鋪鏈銷間隨頁預頻內國對冊術暫託願";

    private static final String SIMPLIFIED =
            "专为书于务单发号后图声实将属师帐开录征户担报据无时权标没盗码确称线经络编网联" + "虚补见视计认讯记许设证诉误说请诺责账货软载邮铺链销间随页预频内国对册术暂托愿";

    /** That the words say so themselves cannot be read from them. */
    static final String UNCLEAR = "unclear";

    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "(?:未|没有|无法|不能|无|缺|稍后|随后|另行|\\bnot\\b|\\bno\\b|without|lack|later)[^。.，,;；\\n]{0,18}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^[^。.，,;；\\n]{0,24}?(?:稍后|随后|后补|待补|另行|暂缺|缺失|未附|未提供|\\blater\\b|to follow|missing|not yet|\\bnot (?:attached|available|included))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSEE =
            Pattern.compile("^\\s*(?:致|收件人|被通知人|尊敬的|to\\b|dear\\b)", Pattern.CASE_INSENSITIVE);

    private NoticeReader() {}

    /** What was recognised, in the order of the text; what lies within other words of the same kind is left out. */
    static List<Hit> read(String text) {
        var folded = folded(text);
        var hits = new ArrayList<Hit>();
        for (var mark : Mark.values()) {
            var matcher = mark.pattern().matcher(folded);
            while (matcher.find()) {
                var addressed = mark == Mark.NAME && isAddressee(folded, matcher.start());
                if (!addressed) {
                    var words = text.substring(matcher.start(), matcher.end());
                    hits.add(new Hit(
                            mark,
                            matcher.start(),
                            matcher.end(),
                            words,
                            isDenied(mark, folded, matcher.start(), matcher.end())));
                }
            }
        }
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> swallows(other, hit)))
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
    }

    private static boolean swallows(Hit other, Hit hit) {
        return other != hit
                && other.mark() == hit.mark()
                && other.start() <= hit.start()
                && other.end() >= hit.end()
                && other.end() - other.start() > hit.end() - hit.start();
    }

    /** Full-width signs as half-width ones and traditional ones as simplified ones, each in its place. */
    private static String folded(String text) {
        var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var folded = new StringBuilder(read.length());
        read.replace("連結", "链接").chars().forEach(sign -> folded.append(folded((char) sign)));
        return folded.toString();
    }

    private static char folded(char sign) {
        var traditional = TRADITIONAL.indexOf(sign);
        if (traditional >= 0) {
            return SIMPLIFIED.charAt(traditional);
        }
        if (sign >= 0xFF01 && sign <= 0xFF5E && "，；：（）".indexOf(sign) < 0) {
            return (char) (sign - 0xFEE0);
        }
        return sign == 0x3000 ? ' ' : sign;
    }

    private static boolean isDenied(Mark mark, String text, int start, int end) {
        return mark.isDeniable()
                && (DENIED_BEFORE
                                .matcher(text.substring(Math.max(lineStart(text, start), start - NEAR), start))
                                .find()
                        || DENIED_AFTER
                                .matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                                .find());
    }

    private static boolean isAddressee(String text, int start) {
        var line = text.substring(lineStart(text, start), Math.min(text.length(), start + 40));
        return ADDRESSEE.matcher(line).find();
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    /**
     * What the recognised words may mean for each element: the value of its fact, or {@link #UNCLEAR} where words were
     * recognised that do not settle it. An element of which nothing was recognised is not named.
     */
    static Map<NoticeFact, String> propose(List<Hit> hits) {
        var proposals = new TreeMap<NoticeFact, String>();
        if (has(hits, Mark.NAME) || reachable(hits)) {
            proposals.put(NoticeFact.IDENTITY, has(hits, Mark.NAME) && reachable(hits) ? "yes" : UNCLEAR);
        }
        simple(hits, proposals, NoticeFact.TITLE_PROOF, Mark.REGISTRATION, Mark.CERTIFICATE);
        simple(hits, proposals, NoticeFact.TRUTH_STATEMENT, Mark.TRUTH);
        simple(hits, proposals, NoticeFact.COMPARISON, Mark.COMPARED);
        simple(hits, proposals, NoticeFact.AUTHORITY, Mark.POWER_OF_ATTORNEY);
        if (of(hits, NoticeFact.AUTHORITY).findAny().isPresent()) {
            proposals.putIfAbsent(NoticeFact.AUTHORITY, UNCLEAR);
        }
        if (of(hits, NoticeFact.EVIDENCE).findAny().isPresent()) {
            proposals.put(NoticeFact.EVIDENCE, UNCLEAR);
        }
        location(hits, proposals);
        nature(hits, proposals);
        return proposals;
    }

    private static boolean reachable(List<Hit> hits) {
        return has(hits, Mark.EMAIL) || has(hits, Mark.PHONE) || has(hits, Mark.POSTAL_ADDRESS);
    }

    private static void simple(List<Hit> hits, Map<NoticeFact, String> proposals, NoticeFact element, Mark... marks) {
        var found =
                hits.stream().filter(hit -> List.of(marks).contains(hit.mark())).toList();
        if (!found.isEmpty()) {
            proposals.put(element, found.stream().allMatch(Hit::doubted) ? UNCLEAR : "yes");
        }
    }

    private static void location(List<Hit> hits, Map<NoticeFact, String> proposals) {
        if (has(hits, Mark.WEB_ADDRESS)) {
            proposals.put(NoticeFact.LOCATION, "url");
        } else if (has(hits, Mark.ACCOUNT)) {
            proposals.put(NoticeFact.LOCATION, "locatable");
        } else if (has(hits, Mark.TITLE)) {
            proposals.put(NoticeFact.LOCATION, "titleOnly");
        }
    }

    private static void nature(List<Hit> hits, Map<NoticeFact, String> proposals) {
        if (has(hits, Mark.WITHDRAWAL)) {
            proposals.put(NoticeFact.NATURE, "withdrawn");
        } else if (has(hits, Mark.EARLY_WARNING)) {
            proposals.put(NoticeFact.NATURE, has(hits, Mark.WEB_ADDRESS) ? UNCLEAR : "earlyWarning");
        } else if (has(hits, Mark.INFRINGEMENT)) {
            proposals.put(NoticeFact.NATURE, "notice");
        }
    }

    private static boolean has(List<Hit> hits, Mark mark) {
        return hits.stream().anyMatch(hit -> hit.mark() == mark && !hit.doubted());
    }

    static Stream<Hit> of(List<Hit> hits, NoticeFact element) {
        return hits.stream().filter(hit -> hit.mark().element() == element);
    }

    /** The name of a mark in message keys. */
    static String key(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
