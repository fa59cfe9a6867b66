package org.safeharbor.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.text.Words;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;

class NamesTest {

    private static Names of(String document) {
        var file = ((CaseReading.Accepted) CaseFileJson.read(document)).file();
        return new Names(file, Words.in(Locale.CHINESE));
    }

    private static Names twoOfEach() {
        return of("""
                {"format":"case.v1","jurisdiction":"prc","title":"t",
                 "providers":[{"id":"p1","name":"乙视频平台"},{"id":"p2","name":"丙云服务器"}],
                 "works":[{"id":"w1","title":"电影《长夜》"},{"id":"w2","title":"主题曲"}],
                 "content":[{"id":"c1","provider":"p1","work":"w1"},{"id":"c2","provider":"p2","work":"w1"},
                            {"id":"c3","provider":"p1","work":"w2","description":"翻唱"}]}
                """);
    }

    @Test
    void content_groups_are_told_apart_by_provider_and_work_where_there_are_several() {
        assertThat(twoOfEach().of(SubjectKind.CONTENT, "c1")).isEqualTo("涉案内容 1 · 乙视频平台 · 电影《长夜》");
        assertThat(twoOfEach().of(SubjectKind.CONTENT, "c2")).isEqualTo("涉案内容 2 · 丙云服务器 · 电影《长夜》");
        assertThat(twoOfEach().of(SubjectKind.CONTENT, "c3")).isEqualTo("涉案内容 3 · 翻唱 · 乙视频平台 · 主题曲");
    }

    @Test
    void providers_and_works_are_named_where_there_are_several() {
        assertThat(twoOfEach().of(SubjectKind.PROVIDER, "p2")).endsWith(" · 丙云服务器");
        assertThat(twoOfEach().of(SubjectKind.WORK, "w2")).endsWith(" · 主题曲");
    }

    @Test
    void what_there_is_one_of_needs_no_name() {
        var one = of("""
                {"format":"case.v1","jurisdiction":"prc","title":"t","providers":[{"id":"p1","name":"乙"}],
                 "works":[{"id":"w1","title":"书"}],"content":[{"id":"c1","provider":"p1","work":"w1"}]}
                """);

        assertThat(one.of(SubjectKind.CONTENT, "c1")).isEqualTo("涉案内容 1");
        assertThat(one.of(SubjectKind.PROVIDER, "p1")).doesNotContain("乙");
    }

    @Test
    void a_long_name_is_cut_between_signs() {
        assertThat(Names.after("好".repeat(59) + "😀😀")).isEqualTo(" · " + "好".repeat(59) + "😀…");
        assertThat(Names.after(" ")).isEmpty();
    }
}
