package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the portal in the language of this request, for beans that have something to say. */
@RequestScoped
public class Texts {

    @Inject
    private Language language;

    /** Looked up once; a long page asks for thousands of words. */
    private ResourceBundle bundle;

    public String get(String key, Object... arguments) {
        var text = bundle().getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.getLocale()).format(arguments);
    }

    /** The words under a key that need not be there. */
    public Optional<String> find(String key, Object... arguments) {
        return bundle().containsKey(key) ? Optional.of(get(key, arguments)) : Optional.empty();
    }

    private ResourceBundle bundle() {
        if (bundle == null) {
            bundle = ResourceBundle.getBundle("org.safeharbor.portal.i18n.Labels", language.getLocale());
        }
        return bundle;
    }

    /** Tells the user that something did not go as asked, at the component with this client id, or above all when null. */
    public void warn(String clientId, String key, Object... arguments) {
        show(FacesMessage.SEVERITY_ERROR, clientId, get(key, arguments));
    }

    /** Tells the user, above all, what is wrong in words that were found elsewhere. */
    public void warnPlainly(String words) {
        show(FacesMessage.SEVERITY_ERROR, null, words);
    }

    public void say(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_INFO, null, get(key, arguments));
    }

    private static void show(FacesMessage.Severity severity, String clientId, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
