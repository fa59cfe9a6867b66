package org.safeharbor.portal.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.shell.Texts;

/**
 * An element of a notice as the page shows it.
 *
 * @param form its fields
 * @param label its name
 * @param question what it asks
 * @param help what counts and what does not
 * @param choices the answers to choose from
 * @param recognised the words that were recognised; nothing where none were
 * @param proposal what they may mean, in words; nothing where nothing is proposed
 * @param silent whether the text was read and nothing was recognised for it
 */
public record ElementRow(
        ElementForm form,
        String label,
        String question,
        String help,
        List<Choice> choices,
        String recognised,
        String proposal,
        boolean silent) {

    private static final int SHOWN = 4;
    private static final int LONGEST = 60;

    /** An answer with its words. */
    public record Choice(String id, String label) {}

    static ElementRow of(ElementForm form, Words words, Texts texts, boolean read) {
        var fact = form.fact();
        var choices = new ArrayList<>(choices(fact, words));
        if (fact.kind() instanceof Kind.YesNo) {
            choices.add(new Choice("yes", texts.get("noticeCheck.state.found")));
            choices.add(new Choice("no", texts.get("noticeCheck.state.missing")));
        }
        choices.add(new Choice(NoticeReader.UNCLEAR, texts.get("noticeCheck.state.unclear")));
        var proposed = choices.stream()
                .filter(choice -> choice.id().equals(form.proposal()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
        return new ElementRow(
                form,
                words.label(fact),
                words.question(fact),
                words.help(fact),
                choices,
                recognised(form, texts),
                proposed,
                read && form.hits().isEmpty());
    }

    static List<Choice> choices(Fact fact, Words words) {
        return fact.kind() instanceof Kind.OneOf set
                ? set.values().stream()
                        .map(value -> new Choice(value, words.value(fact, new Value.Choice(value))))
                        .toList()
                : List.of();
    }

    private static String recognised(ElementForm form, Texts texts) {
        var hits = form.hits();
        var shown = hits.stream()
                .map(hit -> texts.get(
                        hit.doubted() ? "noticeCheck.hitDoubted" : "noticeCheck.hit",
                        texts.get("noticeCheck.mark." + NoticeReader.key(hit.mark())),
                        shortened(hit.words())))
                .distinct()
                .limit(SHOWN);
        var more = hits.size() > SHOWN ? Stream.of("…") : Stream.<String>empty();
        return Stream.concat(shown, more).collect(Collectors.joining(" · "));
    }

    private static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
