package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.safeharbor.persistence.archive.CaseProjection;

/**
 * A house with very many cases, made up and always the same: every document goes through the real reading, assessment,
 * projection and cutting into terms, so that lists and searches have what they would have in years of use.
 */
final class Volume {

    /** Who owns the cases and shares them: everybody has a few hundred of two hundred thousand. */
    static final int PEOPLE = 500;

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3650;
    private static final int TRANSACTION = 2000;

    /** A content group beside the one that every case has. */
    private static final String FURTHER = """
            ,{"id":"d","provider":"p","work":"w","facts":{"providedBy":{"found":"user"},"licensed":{"found":%b}}}""";

    private static final String[] CITIES = words("北京 上海 广州 深圳 杭州 成都 武汉 西安 南京 天津 重庆 苏州 长沙 青岛 厦门 宁波 合肥 福州 济南 大连");
    private static final String[] TRADES = words("科技 文化 传媒 网络 信息 影视 数码 软件 音乐 图书 游戏 动漫 教育 体育 电子");
    private static final String[] COURTS =
            words("京0491 京0105 京73 沪0104 沪0115 沪73 粤0192 粤0305 粤73 浙0192 浙01 苏05 川01 鄂01 陕01 津03");
    private static final String[] KINDS = words("民初 民终 民申 知民初 知民终");
    private static final String[] LATIN =
            words("Star River Cloud Blue Moon Light Swift Orient Pacific Golden Panda Lotus");
    private static final String[] SERVICES = words("access cache storage search platform marketplace cloud livestream");
    private static final String SIGNS =
            "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐吊民伐罪周发殷汤坐朝问道垂拱平章爱育黎首臣伏戎羌遐迩一体率宾归王";

    private final Random random;
    private final int notices;

    /** @param notices how many a case has on average */
    private Volume(long seed, int notices) {
        this.random = new Random(seed);
        this.notices = notices;
    }

    /** Adds the cases with the numbers from one up to, and not with, another; the same numbers give the same cases. */
    static void fill(DataSource house, int from, int until, int noticesPerCase) throws SQLException {
        try (var connection = house.getConnection()) {
            // Row by row, the index of the terms would take most of the time; it is the same index when made
            // afterwards.
            execute("alter table case_term drop constraint case_term_key", connection);
            connection.setAutoCommit(false);
            for (var first = from; first < until; first += TRANSACTION) {
                var volume = new Volume(first, noticesPerCase);
                try (var bulk = new BulkCases(connection)) {
                    for (var number = first; number < Math.min(first + TRANSACTION, until); number++) {
                        volume.open(number, bulk);
                    }
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
            execute("alter table case_term add constraint case_term_key primary key (term, case_file_id)", connection);
        }
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String person(int number) {
        return "person" + number % PEOPLE;
    }

    private void open(int number, BulkCases bulk) throws SQLException {
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var document = document(number, day);
        var projection =
                CaseProjection.of(document, day.atStartOfDay(ZoneOffset.UTC).toInstant());
        var revisions = random.nextInt(4) == 0 ? List.of(document, document) : List.of(document);
        LocalDateTime at = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        bulk.open(
                revisions,
                projection,
                person(number),
                at,
                List.of(
                        new Member(person(number + 1 + random.nextInt(PEOPLE / 2 - 1)), Right.WRITE),
                        new Member(person(number + PEOPLE / 2 + random.nextInt(PEOPLE / 2)), Right.READ)));
    }

    private String document(int number, LocalDate day) {
        var holder = company();
        var provider = company();
        var work = '《' + signs(2 + random.nextInt(5)) + '》';
        var count = notices / 2 + random.nextInt(notices + 1);
        return """
                {"format":"case.v1","jurisdiction":"prc","docket":"（%d）%s%s%d号","title":"%s诉%s侵害%s信息网络传播权纠纷",
                "facts":{"filedOn":"%s"},
                "parties":[{"id":"h","side":"rightHolder","name":"%s"},{"id":"u","side":"user","name":"%s"}],
                "providers":[{"id":"p","name":"%s","facts":{"service":{"found":"%s"},"recommends":{"found":%b}}}],
                "works":[{"id":"w","title":"%s","facts":{"right":{"found":"dissemination"},"protected":{"found":%b}}}],
                "content":[{"id":"c","provider":"p","work":"w","description":"%s","facts":{"providedBy":{"found":"user"},
                "damage":{"found":%b},"directBenefit":{"found":%b}}}%s],
                "notices":[%s],"measures":[]}
                """.formatted(
                        day.getYear(),
                        pick(COURTS),
                        pick(KINDS),
                        1 + random.nextInt(60_000),
                        shortened(holder),
                        shortened(provider),
                        work,
                        day,
                        holder,
                        signs(3),
                        provider,
                        pick(SERVICES),
                        random.nextBoolean(),
                        work,
                        random.nextInt(10) > 0,
                        "no. " + number,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        number % 4 == 0 ? FURTHER.formatted(random.nextBoolean()) : "",
                        IntStream.range(0, count).mapToObj(n -> notice(n, day)).collect(Collectors.joining(",")));
    }

    private String notice(int number, LocalDate day) {
        return """
                {"id":"n%d","to":"p","facts":{"arrivedAt":{"found":"%s"},"identity":{"found":%b},"written":{"found":true},\
                "channel":{"found":"letter"}},"about":{"c":{"evidence":{"found":"%s"}}}}""".formatted(
                        number,
                        day.minusDays(1 + random.nextInt(200)),
                        random.nextBoolean(),
                        random.nextBoolean() ? "weak" : "none");
    }

    private String company() {
        var latin = random.nextInt(4) == 0 ? " (" + pick(LATIN) + ' ' + pick(LATIN) + ')' : "";
        return pick(CITIES) + signs(2) + pick(TRADES) + "有限公司" + latin;
    }

    private static String shortened(String company) {
        return company.substring(2, 6);
    }

    private String signs(int count) {
        return random.ints(count, 0, SIGNS.length())
                .mapToObj(n -> SIGNS.substring(n, n + 1))
                .collect(Collectors.joining());
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    /** What the searches are, in their order. */
    static final List<String> SEARCHES = List.of(
            "a docket",
            "a court",
            "a city and a name",
            "a trade",
            "two signs",
            "one sign",
            "a city and a trade",
            "two words",
            "a phrase of every case",
            "the docket's year",
            "the docket's beginning",
            "a colleague's cases in a trade");

    /** Searches as people would make them, some narrow and some so wide that every case is found. */
    static List<CaseFilter> searches(int seed) {
        var volume = new Volume(seed, 2);
        var random = volume.random;
        var year = "（" + (2016 + random.nextInt(10)) + "）";
        return List.of(
                new CaseFilter(year + volume.pick(COURTS) + volume.pick(KINDS) + random.nextInt(60_000)),
                new CaseFilter(volume.pick(COURTS)),
                new CaseFilter(volume.pick(CITIES) + volume.signs(2)),
                new CaseFilter(volume.pick(TRADES)),
                new CaseFilter(volume.signs(2)),
                new CaseFilter(volume.signs(1)),
                new CaseFilter(volume.pick(CITIES) + " " + volume.pick(TRADES) + "有限公司"),
                new CaseFilter(volume.pick(LATIN).toLowerCase() + " " + volume.pick(LATIN)),
                new CaseFilter("信息网络传播权"),
                new CaseFilter(year),
                CaseFilter.ALL.withDocket(year + volume.pick(COURTS) + volume.pick(KINDS) + random.nextInt(600)),
                new CaseFilter(volume.pick(TRADES)).inTeamOf(person(seed)));
    }

    /** What the lists are narrowed by, in their order. */
    static final List<String> FILTERS = List.of(
            "nothing",
            "provider type",
            "status",
            "outcome of a gate",
            "outcomes of two gates",
            "a form of liability",
            "a month",
            "provider type, outcome and a year",
            "whom it waits for",
            "two that exclude each other");

    /** The list with the choices that stand above it. */
    static List<CaseFilter> filters(int seed) {
        var random = new Random(seed);
        var from = FIRST_DAY.plusDays(random.nextInt(DAYS)).atStartOfDay();
        return List.of(
                CaseFilter.ALL,
                CaseFilter.ALL.having(CaseFilter.Point.PROVIDER_TYPE, SERVICES[random.nextInt(SERVICES.length)]),
                CaseFilter.ALL.having(
                        CaseFilter.Point.STATUS, random.nextBoolean() ? Projection.OPEN : Projection.DRAFT),
                CaseFilter.ALL.having(CaseFilter.Point.HARBOR, "open"),
                CaseFilter.ALL.having(CaseFilter.Point.ROLE, "holds").having(CaseFilter.Point.NOTICE, "fails"),
                CaseFilter.ALL.having(CaseFilter.Point.LIABILITY, "prc.liability.with-user"),
                CaseFilter.ALL.changedBetween(from, from.plusDays(30)),
                CaseFilter.ALL
                        .having(CaseFilter.Point.PROVIDER_TYPE, SERVICES[random.nextInt(SERVICES.length)])
                        .having(CaseFilter.Point.HARBOR, "open")
                        .changedBetween(from, from.plusDays(400)),
                CaseFilter.ALL.having(CaseFilter.Point.WAITS_FOR, random.nextBoolean() ? "provider" : "rightHolder"),
                CaseFilter.ALL
                        .having(CaseFilter.Point.HARBOR, "open")
                        .having(CaseFilter.Point.STATUS, Projection.ANSWERED));
    }
}
