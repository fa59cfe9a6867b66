package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the pages of this request worked out: once for the request, and gone with it. A view that kept its proof in a
 * field of its own would keep it in memory for as long as somebody leaves the page open.
 */
@RequestScoped
public class WorkedOut {

    /** Whose work it is, and which of it. */
    private record Key(Object owner, String name) {}

    private final Map<Key, Object> things = new HashMap<>();

    /**
     * The thing of this name, worked out if it was not yet, or was forgotten.
     *
     * @param owner whose it is; names of different owners do not meet
     */
    @SuppressWarnings("unchecked") // an owner asks for each of its names in one place, with one type
    public <T> T once(Object owner, String name, Supplier<T> work) {
        var key = new Key(owner, name);
        if (!things.containsKey(key)) {
            // only now, and not within a method of the map: the work asks for other things
            things.put(key, work.get());
        }
        return (T) things.get(key);
    }

    /** Forgets all things of this owner. */
    public void forget(Object owner) {
        things.keySet().removeIf(key -> key.owner() == owner);
    }
}
