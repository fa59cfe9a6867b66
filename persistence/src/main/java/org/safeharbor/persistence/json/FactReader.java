package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.time.Moment;

/** Reads facts: a sheet of them, one with its standing, one value. */
final class FactReader {

    private FactReader() {}

    static FactSheet sheet(Place place, SubjectKind subject) {
        Place sheet = place.object();
        Map<Fact, Standing> standings = new HashMap<>();
        for (Fact fact : Vocabulary.about(subject)) {
            Place said = sheet.fact(fact.member());
            if (!said.isAbsent()) {
                standings.put(fact, standing(said, fact.kind()));
            }
        }
        sheet.keepTheRest();
        return FactSheet.of(standings);
    }

    static Standing standing(Place place, Kind kind) {
        if (!place.node().isObject()) {
            return Standing.assumed(value(place, kind));
        }
        Standing standing = new Standing(
                value(place.at("found"), kind),
                value(place.at("assumed"), kind),
                positions(place.at("positions"), kind),
                place.at("takenAsTrue").trueOrFalse(),
                place.at("evidence").texts(),
                place.at("note").text());
        place.keepTheRest();
        return standing;
    }

    private static List<Position> positions(Place place, Kind kind) {
        Place positions = place.object();
        List<Position> read = new ArrayList<>();
        for (Side side : Side.values()) {
            position(positions.entry(side.id()), side, kind).ifPresent(read::add);
        }
        positions.keepTheRest();
        return read;
    }

    private static Optional<Position> position(Place place, Side side, Kind kind) {
        if (place.isAbsent()) {
            return Optional.empty();
        }
        if (place.node().isObject() && place.node().hasNonNull(Position.Stance.STATES.id())) {
            Value value = value(place.at(Position.Stance.STATES.id()), kind);
            place.keepTheRest();
            return Optional.of(Position.states(side, value));
        }
        Optional<Position.Stance> stance =
                answers().filter(s -> s.id().equals(place.node().textValue())).findFirst();
        if (stance.isEmpty()) {
            place.problem(
                    "wrongPosition",
                    place.quotation(),
                    String.join(", ", answers().map(Position.Stance::id).toList()));
        }
        return stance.map(s -> Position.of(side, s));
    }

    /** The stances that say nothing of their own but answer what the other side states. */
    static Stream<Position.Stance> answers() {
        return Stream.of(Position.Stance.values()).filter(stance -> stance != Position.Stance.STATES);
    }

    static Value value(Place place, Kind kind) {
        if (place.isAbsent()) {
            return Value.UNKNOWN;
        }
        if (kind instanceof Kind.OneOf set) {
            return choice(place, set);
        }
        if (kind instanceof Kind.Quantity range) {
            return quantity(place, range);
        }
        return kind instanceof Kind.When ? moment(place) : yesNo(place);
    }

    private static Value yesNo(Place place) {
        boolean yes = place.trueOrFalse();
        return place.node().isBoolean() ? new Value.YesNo(yes) : Value.UNKNOWN;
    }

    private static Value choice(Place place, Kind.OneOf set) {
        if (place.node().isTextual() && set.values().contains(place.plain())) {
            return new Value.Choice(place.plain());
        }
        place.problem("notAllowed", place.quotation(), String.join(", ", set.values()));
        return Value.UNKNOWN;
    }

    private static Value quantity(Place place, Kind.Quantity range) {
        JsonNode node = place.node();
        if ((node.isIntegralNumber() || node.isTextual()) && place.plain().matches("-?\\d{1,18}")) {
            Value amount = new Value.Quantity(Long.parseLong(place.plain()));
            if (amount.fits(range)) {
                return amount;
            }
        }
        place.problem(
                "wrongNumber",
                place.quotation(),
                String.valueOf(range.least()),
                String.valueOf(range.most()),
                range.unit());
        return Value.UNKNOWN;
    }

    private static Value moment(Place place) {
        Optional<Moment> moment = place.node().isTextual() ? Moment.parse(place.plain()) : Optional.empty();
        if (moment.isEmpty()) {
            place.problem("wrongMoment", place.quotation());
        }
        return moment.<Value>map(Value.When::new).orElse(Value.UNKNOWN);
    }
}
