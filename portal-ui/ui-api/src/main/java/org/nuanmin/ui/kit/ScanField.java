package org.nuanmin.ui.kit;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Base64;

/**
 * A field for a photo or scan of what was signed on paper. Its value is a data URL, or empty; what kind of file it is, the use
 * case sees by its content.
 */
public final class ScanField extends CustomField<String> {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 10;

    private final Upload upload = new Upload();
    private final Span there = Parts.span("nm-quiet", "");
    private String dataUrl = "";
    private String fileName = "";
    private byte[] content = {};

    /** An empty field. */
    public ScanField(String label) {
        super("");
        setLabel(label);
        setWidthFull();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> took(about.fileName(), content)));
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".pdf");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES << 20);
        UploadI18N words = UploadWords.now("scan.add", "scan.type");
        words.getError().setFileIsTooBig(Words.kit("scan.too-big", MEGABYTES));
        upload.setI18n(words);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> there.setText(event.getErrorMessage()));
        there.getElement().setAttribute("aria-live", "polite");
        add(upload, there);
    }

    private void took(String name, byte[] file) {
        dataUrl = "data:application/octet-stream;base64," + Base64.getEncoder().encodeToString(file);
        fileName = name;
        content = file;
        there.setText(Words.kit("scan.there", name));
        setModelValue(dataUrl, true);
    }

    /** What the sender calls the file, or empty. */
    public String fileName() {
        return fileName;
    }

    /** The file itself, empty while there is none. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    protected String generateModelValue() {
        return dataUrl;
    }

    @Override
    protected void setPresentationValue(String value) {
        dataUrl = value;
        if (value.isEmpty()) {
            fileName = "";
            content = new byte[0];
            there.setText("");
        }
    }
}
