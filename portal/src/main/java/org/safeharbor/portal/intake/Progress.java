package org.safeharbor.portal.intake;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.portal.cases.CaseDraft;

/**
 * How far a topic has come.
 *
 * @param answered so many questions have something said on them
 * @param asked so many there are
 * @param events so many notices, measures or declarations are entered; -1 where the topic is not about such
 */
record Progress(int answered, int asked, int events) {

    static Progress of(Topic topic, CaseDraft draft, String group) {
        var answered = 0;
        var asked = 0;
        var events = Place.events(draft, topic, group);
        for (var fact : topic.facts().toList()) {
            for (var event : eventsFor(fact, events)) {
                var on = new Place(topic, group, event).of(fact, draft);
                asked++;
                answered += draft.sheet(on).standing(fact).isEmpty() ? 0 : 1;
            }
        }
        return new Progress(answered, asked, Place.eventKind(topic) == null ? -1 : events.size());
    }

    private static List<String> eventsFor(Fact fact, List<String> events) {
        return Place.isOfEvents(fact) ? events : List.of("");
    }
}
