package org.nuanmin.itests.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.util.AnnotationUtils;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.nuanmin.itests.Installation;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.karaf.options.KarafDistributionBaseConfigurationOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.useOwnKarafExamSystemConfiguration;

/** An installation that Pax Exam starts, with JUnit 5 and a class of tests in it. */
final class ExaminedPortal {
    private static final int START_MILLIS = 300_000;
    /** Where the test's bundle finds its port. */
    static final String PORT = "nuanmin.itests.port";

    private final TestContainer container;
    private final Map<Method, TestAddress> tests;

    private ExaminedPortal(TestContainer container, Map<Method, TestAddress> tests) {
        this.container = container;
        this.tests = tests;
    }

    static ExaminedPortal startedFor(Class<?> test) {
        try {
            Installation unpacked = Installation.furnished("exam");
            ExamSystem system = PaxExamRuntime.createTestSystem(configuration(unpacked));
            TestContainer container = started(PaxExamRuntime.createContainer(system));
            var portal = new ExaminedPortal(container, new HashMap<>());
            portal.bring(test, system.createProbe());
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pax Exam hands its own standard input on to the portal, and there Maven's orders to this process would be lost. */
    private static TestContainer started(TestContainer container) {
        InputStream orders = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            return container.start();
        } finally {
            System.setIn(orders);
        }
    }

    private static Option[] configuration(Installation unpacked) throws IOException {
        // as ./nuanmin run starts it, in the caller's own process
        Files.writeString(unpacked.home().resolve("bin/exam"), "exec \"$(dirname \"$0\")/nuanmin\" run\n");
        var distribution =
                new KarafDistributionBaseConfigurationOption(unpacked.home().toFile()).karafVersion("4.4.10");
        return options(
                new KarafDistributionKitConfigurationOption(
                                distribution, KarafDistributionKitConfigurationOption.Platform.NIX)
                        .executable("bin/exam"),
                environment("NUANMIN_LISTEN=127.0.0.1:" + unpacked.port()),
                environment("EXTRA_JAVA_OPTS=" + Installation.EXTRA_JAVA_OPTS),
                systemProperty(PORT).value(String.valueOf(unpacked.port())),
                systemTimeout(START_MILLIS),
                doNotModifyLogConfiguration(),
                editConfigurationFileExtend(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        Path.of("target/exam-repository").toAbsolutePath().toUri() + "@id=exam"),
                useOwnKarafExamSystemConfiguration(JupiterInvoker.DRIVER),
                overrideJUnitBundles(),
                jupiter());
    }

    private static Option jupiter() {
        return composite(Stream.of(
                        Test.class,
                        JupiterTestEngine.class,
                        AnnotationUtils.class,
                        TestEngine.class,
                        Launcher.class,
                        AssertionFailedError.class,
                        API.class)
                .map(each -> bundle(
                        each.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toArray(Option[]::new));
    }

    private void bring(Class<?> test, TestProbeBuilder probe) throws IOException {
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                tests.put(method, probe.addTest(test, method.getName()));
            }
        }
        probe.setHeader("Bundle-SymbolicName", "org.nuanmin.probe");
        // a module like any other, so that it has the database too
        probe.setHeader("Nuanmin-Module", "probe");
        probe.setHeader("Bundle-Activator", JupiterInvoker.class.getName());
        try (var stream = probe.build().getStream()) {
            container.installProbe(stream);
        }
    }

    void run(Method test) {
        container.call(tests.get(test));
    }

    void stop() {
        container.stop();
    }
}
