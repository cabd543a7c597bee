package org.nuanmin.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.keys.Keys;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The portal's own keys, but for one thing: all accounts made for tests have one password, and its hash is made once in a
 * process. To make it takes as long as a test does, and each class makes a dozen accounts on each database.
 */
final class OnceHashed implements InvocationHandler {
    private static final String OTHERS = "(&(objectClass=" + Keys.class.getName() + ")(!(nuanmin.test=true)))";
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final ServiceTracker<Keys, Keys> real;

    private OnceHashed(BundleContext bundles) throws InvalidSyntaxException {
        real = new ServiceTracker<>(bundles, bundles.createFilter(OTHERS), null);
        real.open();
    }

    static void register(Container container) throws InvalidSyntaxException {
        BundleContext bundles = container.services();
        var keys = (Keys) Proxy.newProxyInstance(
                Keys.class.getClassLoader(), new Class<?>[] {Keys.class}, new OnceHashed(bundles));
        Map<String, Object> first = Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE, "nuanmin.test", true);
        bundles.registerService(Keys.class, keys, new Hashtable<>(first));
    }

    @Override
    public Object invoke(Object keys, Method method, Object[] given) throws Throwable {
        try {
            if (method.getName().equals("hashPassword") && given[0].equals(Actors.PASSWORD)) {
                return HASHES.computeIfAbsent(
                        Actors.PASSWORD, password -> real.getService().hashPassword(password));
            }
            return method.invoke(real.getService(), given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
