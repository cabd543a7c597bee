package org.nuanmin.ui.kit;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Base64;

/**
 * A field for a photo or scan of what was signed on paper. Its value is a data URL, or empty; what kind of file it is, the use
 * case sees by its content.
 */
public final class ScanField extends CustomField<String> {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Upload upload = new Upload();
    private final Span there = Parts.span("nm-quiet", "");
    private String dataUrl = "";

    /** An empty field. */
    public ScanField(String label) {
        super("");
        setLabel(label);
        setWidthFull();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> took(about.fileName(), content)));
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".pdf");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.now("scan.add", "scan.type"));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> there.setText(Words.kit("scan.type")));
        there.getElement().setAttribute("aria-live", "polite");
        add(upload, there);
    }

    private void took(String name, byte[] content) {
        dataUrl = "data:application/octet-stream;base64," + Base64.getEncoder().encodeToString(content);
        there.setText(Words.kit("scan.there", name));
        setModelValue(dataUrl, true);
    }

    @Override
    protected String generateModelValue() {
        return dataUrl;
    }

    @Override
    protected void setPresentationValue(String value) {
        dataUrl = value;
        if (value.isEmpty()) {
            there.setText("");
        }
    }
}
