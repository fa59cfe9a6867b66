package org.safeharbor.portal.whatif;

import java.util.List;

/** A fact that can be put otherwise, as a page shows it. */
public final class Switch {

    /**
     * Something to choose.
     *
     * @param id what the field holds
     * @param label in words
     */
    public record Choice(String id, String label) {}

    private final String key;
    private final String label;
    private final String question;
    private final String about;
    private final String kind;
    private final List<Choice> choices;
    private final String before;
    private final String beforeText;
    private final boolean turning;
    private String value;

    /**
     * A switch.
     *
     * @param label the fact in a few words
     * @param question what is asked
     * @param about what it is about
     * @param kind which control it takes: {@code radio}, {@code select} or {@code text}
     * @param choices what can be chosen, not known among it
     * @param before the answer that the case gives, in words
     * @param beforeText the same as the field holds it
     * @param value the answer that is supposed
     * @param turning whether it turns anything now
     */
    Switch(
            String key,
            String label,
            String question,
            String about,
            String kind,
            List<Choice> choices,
            String before,
            String beforeText,
            String value,
            boolean turning) {
        this.key = key;
        this.label = label;
        this.question = question;
        this.about = about;
        this.kind = kind;
        this.choices = choices;
        this.before = before;
        this.beforeText = beforeText;
        this.value = value;
        this.turning = turning;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getQuestion() {
        return question;
    }

    public String getAbout() {
        return about;
    }

    public String getKind() {
        return kind;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getBefore() {
        return before;
    }

    public boolean isChanged() {
        return !value.equals(beforeText);
    }

    public boolean isTurning() {
        return turning;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }
}
