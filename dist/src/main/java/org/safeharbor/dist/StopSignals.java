package org.safeharbor.dist;

import java.lang.reflect.Proxy;

/**
 * Hears Ctrl-C and TERM before the virtual machine begins to stop. The class that the JDK has for this is not part of
 * its public API, so it is asked for by name; where it is missing the machine stops at once, as ever.
 */
final class StopSignals {

    private StopSignals() {}

    static void on(Runnable stop) {
        for (var name : new String[] {"TERM", "INT"}) {
            try {
                var signal = Class.forName("sun.misc.Signal");
                var handler = Class.forName("sun.misc.SignalHandler");
                var proxy = Proxy.newProxyInstance(
                        StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                            if (method.getName().equals("handle")) {
                                new Thread(stop, "stop").start();
                            }
                            return null;
                        });
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                // Not this machine, or not this signal on this system.
            }
        }
    }
}
