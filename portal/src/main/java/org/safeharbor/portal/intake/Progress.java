package org.safeharbor.portal.intake;

import java.util.Arrays;
import java.util.List;
import org.safeharbor.core.analysis.Bearing;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.portal.cases.CaseDraft;

/**
 * How far the intake of a content group has come.
 *
 * @param draft the case
 * @param group the content group
 * @param bearing what the facts that are not known can still do
 */
record Progress(CaseDraft draft, String group, Bearing bearing) {

    /**
     * How far a topic has come.
     *
     * @param answered so many questions have something said on them
     * @param open so many are not answered and can still turn a result, but for what nobody claims
     * @param events so many notices, measures or declarations are entered; -1 where the topic is not about such
     */
    record State(int answered, int open, int events) {}

    static Progress of(CaseDraft draft, String group, Bearing bearing) {
        return new Progress(draft, group, bearing);
    }

    State state(Topic topic) {
        var answered = 0;
        var open = 0;
        var events = Place.events(draft, topic, group);
        for (var asked : topic.groups()) {
            var said = 0;
            var unsaid = 0;
            for (var fact : asked.facts()) {
                for (var event : eventsFor(fact, events)) {
                    var on = new Place(topic, group, event).of(fact, draft);
                    var isSaid = !draft.sheet(on).standing(fact).isEmpty();
                    said += isSaid ? 1 : 0;
                    unsaid += !isSaid && decides(fact, on.id()) ? 1 : 0;
                }
            }
            answered += said;
            open += asked.isOnlyIfClaimed() && said == 0 ? 0 : unsaid;
        }
        return new State(answered, open, Place.eventKind(topic) == null ? -1 : events.size());
    }

    private boolean decides(Fact fact, String subject) {
        return bearing.of(fact, subject)
                .filter(weight -> weight.kind() == Bearing.Kind.DECIDES)
                .isPresent();
    }

    /** The next topic in which something can still turn a result, else the summary. */
    Topic next(Topic from) {
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        topic.ordinal() > from.ordinal() && state(topic).open() > 0)
                .findFirst()
                .orElse(Topic.SUMMARY);
    }

    private static List<String> eventsFor(Fact fact, List<String> events) {
        return Place.isOfEvents(fact) ? events : List.of("");
    }
}
