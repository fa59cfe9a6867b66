package org.safeharbor.portal.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lets the session cookie travel encrypted only, where the launcher says that the way to the browser is. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(Boolean.getBoolean("safeharbor.secure"));
    }
}
