package org.safeharbor.portal.intake;

import java.io.Serializable;
import org.safeharbor.portal.cases.TextPlace;

/** A plain text of the case, as a field holds it. */
public class TextForm implements Serializable {

    private final TextPlace place;
    private final String shown;
    private String text;
    private boolean faulty;

    TextForm(TextPlace place, String shown) {
        this.place = place;
        this.shown = shown;
        this.text = shown;
    }

    TextPlace place() {
        return place;
    }

    /** Whether somebody wrote something else; that a field of one line drops line breaks is no change. */
    boolean isChanged() {
        return !typed().equals(shown) && !typed().equals(shown.replaceAll("\\R", ""));
    }

    String typed() {
        return text.replace("\r\n", "\n");
    }

    void faulty(boolean wrong) {
        faulty = wrong;
    }

    public boolean isFaulty() {
        return faulty;
    }

    public String getId() {
        return place.what().id();
    }

    public int getLongest() {
        return place.what().longest();
    }

    public boolean isLong() {
        return place.what().isLong();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
