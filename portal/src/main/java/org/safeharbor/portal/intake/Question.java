package org.safeharbor.portal.intake;

import java.util.List;

/**
 * A question as a page shows it: the fields with the words around them.
 *
 * @param form the fields
 * @param anchor the name of its place on the page
 * @param label the fact in a few words
 * @param question the question
 * @param help what counts and what does not
 * @param provision the provision that makes it matter; empty for none
 * @param kind which control it takes: {@code radio}, {@code select} or {@code text}
 * @param answers what can be chosen, not known among it
 * @param values what can be chosen, for the court and the sides
 * @param hint how to write the answer; empty where it is chosen
 * @param basis on what ground it counts, where that is more than an assumption
 * @param why why it is asked, or why its answer changes nothing
 * @param idle whether its answer changes nothing
 */
public record Question(
        FactForm form,
        String anchor,
        String label,
        String question,
        String help,
        String provision,
        String kind,
        List<Choice> answers,
        List<Choice> values,
        String hint,
        String basis,
        String why,
        boolean idle) {

    /**
     * Something to choose.
     *
     * @param id what the field holds
     * @param label in words
     */
    public record Choice(String id, String label) {}

    /**
     * Questions under one heading.
     *
     * @param heading the heading
     * @param lead a sentence below it; empty for none
     * @param questions the questions
     * @param aside those that were put aside, as their answers change nothing
     * @param asideText how many these are
     * @param wokenText how many of these matter by now; empty for none
     * @param closing whether it comes after what is asked of each notice, measure or declaration
     */
    public record Section(
            String heading,
            String lead,
            List<Question> questions,
            List<Question> aside,
            String asideText,
            String wokenText,
            boolean closing) {}
}
