package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import java.util.function.Consumer;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetImport;

/** Takes a workbook in and shows its job below: template, file, result, faulty rows. */
public final class UploadCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final String kind;
    private final Map<String, String> parameters;
    private final Div result = new Div();
    private transient Consumer<Job> ended = job -> {};

    /**
     * A place to upload.
     *
     * @param kind as in {@link SheetImport#kind()}
     * @param parameters go with the upload
     */
    public UploadCard(Imports imports, String kind, Map<String, String> parameters) {
        this.imports = imports;
        this.kind = kind;
        this.parameters = Map.copyOf(parameters);
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
                Job job = imports.start(kind, event.getFileName(), event.getInputStream(), parameters);
                event.getUI().access(() -> show(job));
            } catch (RuntimeException refused) {
                event.getUI().access(() -> refuse(Problems.words(refused)));
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

    private void show(Job job) {
        result.removeAll();
        result.add(new JobCard(imports, job.id()).onEnd(ended));
    }

    private void refuse(String words) {
        result.removeAll();
        result.add(new Note(Tone.STOP, words));
    }
}
