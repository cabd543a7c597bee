package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.Preview;
import org.nuanmin.portal.api.work.SheetImport;

/** Takes a workbook in and shows its job below: template, file, result, faulty rows. */
public final class UploadCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final String kind;
    private final transient Supplier<Map<String, String>> parameters;
    private final @Nullable Form form;
    private final Div result = new Div();
    private transient Consumer<Job> ended = job -> {};

    /**
     * A place to upload.
     *
     * @param kind as in {@link SheetImport#kind()}
     */
    public UploadCard(Imports imports, String kind) {
        this(imports, kind, Map::of, null);
    }

    /**
     * A place to upload what a form tells more about.
     *
     * @param parameters what goes with the upload; asked on another thread than the screen's
     * @param form where what is wrong with them is shown
     */
    public UploadCard(Imports imports, String kind, Supplier<Map<String, String>> parameters, @Nullable Form form) {
        this.imports = imports;
        this.kind = kind;
        this.parameters = parameters;
        this.form = form;
        addClassName("nm-stack");
        result.addClassName("nm-stack");
        add(source(), result);
    }

    /** Called once when the job has ended. */
    public UploadCard onEnd(Consumer<Job> done) {
        ended = done;
        return this;
    }

    private Section source() {
        Anchor template = new Anchor(
                event -> {
                    event.setFileName(Words.kit("job.template"));
                    event.setContentType(JobCard.XLSX);
                    imports.template(kind, event.getOutputStream());
                },
                Words.kit("upload.template"));
        template.setDownload(true);
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            try {
                if (event.getFileName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    byte[] file = event.getInputStream().readAllBytes();
                    Preview preview = imports.preview(kind, file);
                    event.getUI().access(() -> ask(event.getFileName(), file, preview));
                } else {
                    Job job = imports.start(kind, event.getFileName(), event.getInputStream(), parameters.get());
                    event.getUI().access(() -> show(job));
                }
            } catch (RuntimeException refused) {
                event.getUI().access(() -> refuse(refused));
            }
        });
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.now());
        upload.addFileRejectedListener(event -> refuse(Words.kit("upload.type")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return Parts.card(
                Words.kit("upload.card"), template, upload, Parts.span("nm-card-note", Words.kit("upload.hint")));
    }

    /** A text says nowhere in which encoding it is: who sends it sees first how it is read. */
    private void ask(String name, byte[] file, Preview preview) {
        result.removeAll();
        var go = Parts.primary(Words.kit("preview.go"), () -> start(name, file));
        var stop = Parts.quiet(Words.kit("preview.stop"), result::removeAll);
        result.add(Parts.card(Words.kit("preview.title", name), null, facts(preview), Parts.div("nm-go", go, stop)));
    }

    /** What there is to see of a file that is not taken in yet. */
    static Div facts(Preview preview) {
        Div facts = Parts.div(
                "nm-stack",
                Parts.fact(Words.kit("preview.encoding"), encoding(preview.encoding())),
                Parts.fact(Words.kit("preview.headings"), String.join("、", preview.headings())),
                Parts.fact(Words.kit("preview.firsts"), String.join("、", preview.firsts())));
        if (!preview.ignored().isEmpty()) {
            facts.add(Parts.fact(Words.kit("preview.ignored"), String.join("、", preview.ignored())));
        }
        return facts;
    }

    private static String encoding(String name) {
        return name.equals("GB18030") ? Words.kit("preview.gb18030") : name;
    }

    private void start(String name, byte[] file) {
        try {
            show(imports.start(kind, name, new ByteArrayInputStream(file), parameters.get()));
        } catch (RuntimeException refused) {
            refuse(refused);
        }
    }

    private void show(Job job) {
        result.removeAll();
        if (form != null) {
            form.run(() -> {});
        }
        result.add(new JobCard(imports, job.id()).onEnd(ended));
    }

    private void refuse(RuntimeException refused) {
        refuse(Problems.words(refused));
        if (form != null && refused instanceof RuleBroken rule) {
            form.run(() -> {
                throw rule;
            });
        }
    }

    private void refuse(String words) {
        result.removeAll();
        result.add(new Note(Tone.STOP, words));
    }
}
