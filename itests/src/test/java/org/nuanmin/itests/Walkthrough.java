package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that leads a reader step by step: its fenced blocks are files, with the path on the first line, or commands. */
record Walkthrough(List<Step> steps) {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("^\\W*([\\w./-]+/[\\w.-]+)\\W*$");

    /**
     * One block.
     *
     * @param file where its text belongs, or null for commands
     */
    record Step(String file, String text) {
        boolean isCommand() {
            return file == null;
        }
    }

    static Walkthrough of(Path page) {
        try {
            List<Step> steps = new ArrayList<>();
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                steps.add(step(block.group(1), block.group(2)));
            }
            return new Walkthrough(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String language, String text) {
        if (language.equals("sh")) {
            return new Step(null, text);
        }
        int end = text.indexOf('\n');
        Matcher path = PATH.matcher(text.substring(0, end));
        if (!path.matches()) {
            throw new IllegalStateException("A block of " + language + " names no file: " + text.substring(0, end));
        }
        return new Step(path.group(1), text.substring(end + 1));
    }

    /** Does the page's next steps, up to and with the first command that holds these words. */
    Walkthrough upTo(String words, Reader reader) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!step.isCommand()) {
                reader.write(step.file(), step.text());
            } else {
                reader.run(step.text());
                if (step.text().contains(words)) {
                    return new Walkthrough(steps.subList(i + 1, steps.size()));
                }
            }
        }
        throw new IllegalStateException("The page has no command with " + words);
    }

    /** Who does what the page says. */
    interface Reader {
        void write(String file, String text);

        void run(String commands);
    }
}
