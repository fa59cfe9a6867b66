package org.safeharbor.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "persistence", "portal"})
    void every_character_of_the_bundles_and_of_the_decided_cases_has_a_glyph(String room) throws IOException {
        var missing = new TreeSet<String>();
        var read = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(Path.of("..", room, "src/main/resources"))) {
            files.filter(file -> file.toString().endsWith(".properties")
                            || file.toString().endsWith(".json"))
                    .forEach(read::add);
        }
        for (var file : read) {
            Files.readString(file)
                    .codePoints()
                    .filter(character -> character >= ' ' && character != 0xA0 && !Glyphs.has(character))
                    .forEach(character -> missing.add(file.getFileName() + " U+" + Integer.toHexString(character)));
        }

        assertThat(read).isNotEmpty();
        assertThat(missing)
                .as("portal/src/fonts/subset.py makes the fonts anew")
                .isEmpty();
    }

    @Test
    void names_with_uncommon_characters_are_in_the_font() {
        assertThat("喆镕珺玥瑄翀堃".codePoints()).allMatch(Glyphs::has);
    }

    @Test
    void a_character_without_a_glyph_is_shown_by_its_number_and_reported() {
        var unknown = new LinkedHashSet<String>();

        assertThat(Glyphs.visible("𫢸某公司", unknown)).isEqualTo("[U+2B8B8]某公司");
        assertThat(unknown).containsExactly("[U+2B8B8]");
    }

    @Test
    void what_is_never_seen_leaves_no_number_behind() {
        var unknown = new LinkedHashSet<String>();

        assertThat(Glyphs.visible("\uFEFF某\u200B公\u200F司\uFE0F", unknown)).isEqualTo("某公司");
        assertThat(unknown).isEmpty();
    }

    @Test
    void blanks_and_hyphens_that_look_alike_are_written_as_the_usual_ones() {
        var unknown = new LinkedHashSet<String>();

        assertThat(Glyphs.visible("a\u00A0b\u2011c", unknown)).isEqualTo("a b-c");
        assertThat(unknown).isEmpty();
    }
}
