package org.nuanmin.itests.container;

import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.ops4j.pax.exam.ProbeInvoker;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

/** Inside the container: runs one test by JUnit 5's own launcher. Pax Exam 4.14 brings invokers for JUnit 4 and TestNG only. */
public final class JupiterInvoker implements BundleActivator, ProbeInvokerFactory {
    static final String DRIVER = "jupiter";

    @Override
    public void start(BundleContext bundles) {
        bundles.registerService(ProbeInvokerFactory.class, this, new Hashtable<>(Map.of("driver", DRIVER)));
    }

    @Override
    public void stop(BundleContext bundles) {
        // the framework takes the service back
    }

    /** @param expression class and method, parted by a semicolon */
    @Override
    public ProbeInvoker createProbeInvoker(Object bundles, String expression) {
        String[] parts = expression.split(";");
        return nothing -> run((BundleContext) bundles, parts[0], parts[1]);
    }

    private static void run(BundleContext bundles, String className, String method) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JupiterInvoker.class.getClassLoader());
        try {
            check(launched(bundles.getBundle().loadClass(className), method));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TestExecutionSummary launched(Class<?> test, String method) {
        var summary = new SummaryGeneratingListener();
        // by the engine itself: a bundle's loader finds no engine by ServiceLoader
        var launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectMethod(test, method))
                        .build(),
                summary);
        return summary.getSummary();
    }

    private static void check(TestExecutionSummary summary) {
        for (var failure : summary.getFailures()) {
            throw new AssertionError(failure.getException().toString(), failure.getException());
        }
        if (summary.getTestsSucceededCount() != 1) {
            throw new AssertionError("One test was to run inside, " + summary.getTestsSucceededCount() + " did.");
        }
    }
}
