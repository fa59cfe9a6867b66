package org.safeharbor.portal.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A number in an address. What is none is the number of nothing, so that a mistyped address shows the page without it. */
@FacesConverter("wholeNumber")
public class WholeNumber implements Converter<Integer> {

    /** The number that a text says, or 0. */
    public static int of(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String text) {
        return of(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer number) {
        return String.valueOf(number);
    }
}
