package org.safeharbor.core.precedent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.FactIs;

/**
 * What a court answered on one question, and what it had before it. It holds for this question only.
 *
 * @param question id of the rule that asks the question
 * @param result whether the court held that it holds
 * @param context what the case was about: the service, the right, the measure; without the same it says nothing
 * @param speakingFor the factors that were established and spoke for the result; one or more
 * @param against the factors that were established and spoke against it
 * @param read the provisions that the court read
 * @param unchanged newer provisions that leave the point as it was
 * @since 0.1
 */
public record Holding(
        String question,
        boolean result,
        List<FactIs> context,
        List<Factor> speakingFor,
        List<Factor> against,
        List<Provision> read,
        List<Provision> unchanged) {

    /** Copies the lists and refuses a holding for which nothing spoke, or a factor on the wrong side. */
    public Holding {
        context = List.copyOf(context);
        speakingFor = List.copyOf(speakingFor);
        against = List.copyOf(against);
        read = List.copyOf(read);
        unchanged = List.copyOf(unchanged);
        if (speakingFor.isEmpty()) {
            throw new IllegalArgumentException("Nothing spoke for the holding on " + question);
        }
        boolean holds = result;
        Stream.concat(
                        speakingFor.stream().filter(factor -> factor.speaksFor() != holds),
                        against.stream().filter(factor -> factor.speaksFor() == holds))
                .findFirst()
                .ifPresent(factor -> {
                    throw new IllegalArgumentException(
                            factor.is() + " stands on the wrong side of a holding on " + question);
                });
    }

    /** The provisions under which it can be relied on. */
    public List<Provision> carriedBy() {
        return Stream.concat(read.stream(), unchanged.stream()).toList();
    }

    String canonical() {
        return question + "=" + result + context + factors(speakingFor) + factors(against) + read + unchanged;
    }

    private static String factors(List<Factor> factors) {
        return factors.stream().map(Factor::canonical).collect(Collectors.joining(",", "[", "]"));
    }
}
