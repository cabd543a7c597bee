package org.nuanmin.itests.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright; nothing is fetched, and what is missing fails with what to install. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static com.microsoft.playwright.Browser launch(Playwright driver) {
        needChineseFont();
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath())
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** The one without a window draws no menus of its own, and takes a small machine half the time. */
    private static Path onPath() {
        return Stream.of("chromium-headless-shell", "chromium")
                .flatMap(Chromium::onPath)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser tests need Chromium, and there is neither"
                        + " chromium-headless-shell nor chromium on the PATH"
                        + " (Debian: apt-get install chromium-headless-shell)."));
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static void needChineseFont() {
        try {
            Process list = new ProcessBuilder("fc-list", ":lang=zh").start();
            if (!new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isBlank()) {
                return;
            }
        } catch (IOException noFontconfig) {
            // said below
        }
        throw new AssertionError("The browser tests need a font with Chinese characters, and fc-list knows none"
                + " (Debian: apt-get install fontconfig fonts-noto-cjk).");
    }
}
