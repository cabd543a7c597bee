package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An unpacked distribution with the synthetic district, run as its operator runs it: by bin/nuanmin. */
public final class Installation {
    public static final String PASSWORD = "Itests-2021-chunjie";
    /** A test's portal lives for a minute or two: the second compiler would cost it more than it gives; a bench gives it. */
    public static final String EXTRA_JAVA_OPTS = System.getProperty("nuanmin.itests.jvm", "-XX:TieredStopAtLevel=1");

    private static final int START_MINUTES = 5;

    private final Path home;
    private final int port;

    private Installation(Path home) {
        this.home = home;
        port = freePort();
        // a run that is broken off leaves nobody behind who holds the database
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process().ifPresent(ProcessHandle::destroyForcibly)));
    }

    /** Unpacks a fresh one below target/: its first start sets up the district. */
    public static Installation fresh(String name) {
        Path archive = newest(Path.of("../distribution/target"), "nuanmin-.*\\.tar\\.gz");
        Path home = emptied(name);
        sh(home, List.of("tar", "-xzf", archive.toString(), "-C", home.toString(), "--strip-components=1"));
        addDemo(home);
        return new Installation(home);
    }

    /** A copy of one in which the district has been set up already: it starts in a quarter of the time. */
    public static Installation furnished(String name) {
        Path home = emptied(name);
        sh(home, List.of("cp", "-a", Furnished.HOME + "/.", home.toString()));
        sh(home, List.of("rm", "-rf", "data/log"));
        return new Installation(home).forgetBundles();
    }

    private static final class Furnished {
        static final Path HOME = home();

        private static Path home() {
            Installation model = fresh("furnished").start();
            model.stop();
            return model.home;
        }
    }

    private static Path emptied(String name) {
        Path home = Path.of("target", name).toAbsolutePath();
        sh(Path.of("."), List.of("rm", "-rf", home.toString()));
        sh(Path.of("."), List.of("mkdir", "-p", home.toString()));
        return home;
    }

    private static void addDemo(Path home) {
        Path jar = newest(Path.of("../bundles/demo/target"), "demo-.*(?<!sources)\\.jar");
        String version = jar.getFileName().toString().replaceAll("demo-(.*)\\.jar", "$1");
        try {
            Path folder = Files.createDirectories(home.resolve("system/org/nuanmin/demo/" + version));
            Files.copy(jar, folder.resolve(jar.getFileName()));
            Files.writeString(
                    home.resolve("etc/startup.properties"),
                    "\nmvn\\:org.nuanmin/demo/" + version + " = 85\n",
                    StandardOpenOption.APPEND);
            Files.writeString(home.resolve("etc/org.nuanmin.demo.cfg"), "demo = true\npassword = " + PASSWORD + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest(Path folder, String name) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow(() ->
                            new IllegalStateException("Nothing like " + name + " in " + folder + ": build it first."))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets one of its files below etc/, before it starts. */
    public Installation with(String configuration, String... lines) {
        try {
            Files.write(home.resolve("etc/" + configuration + ".cfg"), List.of(lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Installation start() {
        command(START_MINUTES, "start");
        return this;
    }

    /** As a new version does that takes over the data: the container starts with what the distribution brings. */
    Installation forgetBundles() {
        sh(home, List.of("rm", "-rf", "data/cache", "data/tmp"));
        return this;
    }

    public void stop() {
        command(2, "stop");
    }

    /** As a power cut ends it. */
    public void kill() {
        try {
            ProcessHandle process = process().orElseThrow();
            process.destroyForcibly();
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the page says to type in the installation's folder; fails with the first command that does. */
    public String types(String commands) {
        return run(home, List.of("sh", "-e", "-c", commands), START_MINUTES, environment());
    }

    /** What a tool of this Java says of the running portal, such as {@code jcmd}. */
    public String asks(String tool, String... words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", tool).toString(),
                String.valueOf(process().orElseThrow().pid())));
        line.addAll(List.of(words));
        return run(home, line, 1, Map.of());
    }

    /** What the off-line verifier says of an audit export; fails when it finds anything wrong. */
    public String verified(String export) {
        try {
            Path file = Files.writeString(home.resolve("export.jsonl"), export);
            Path verifier = Path.of("../bundles/audit-verifier/target/nuanmin-verifier.jar")
                    .toAbsolutePath();
            return run(home, List.of("java", "-jar", verifier.toString(), file.toString()), 1, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            String pid = Files.readString(home.resolve("karaf.pid")).trim();
            return ProcessHandle.of(Long.parseLong(pid));
        } catch (IOException stopped) {
            return Optional.empty();
        }
    }

    /** What bin/nuanmin prints; fails when it is refused. */
    public String command(String... words) {
        return command(3, words);
    }

    private String command(int minutes, String... words) {
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/nuanmin").toString()));
        line.addAll(List.of(words));
        return run(home, line, minutes, environment());
    }

    private Map<String, String> environment() {
        return Map.of("NUANMIN_LISTEN", "127.0.0.1:" + port, "EXTRA_JAVA_OPTS", EXTRA_JAVA_OPTS);
    }

    public Rest as(String username) {
        return Rest.signIn(port, username, PASSWORD);
    }

    public Rest nobody() {
        return Rest.nobody(port);
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    private static void sh(Path folder, List<String> line) {
        run(folder, line, 2, Map.of());
    }

    static String run(Path folder, List<String> line, int minutes, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("nuanmin", ".out");
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
            String printed = Files.readString(out);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", line) + (ended ? " failed:\n" : " did not end:\n") + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
