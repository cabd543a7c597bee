package org.nuanmin.ui.kit;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says. */
final class UploadWords {
    private UploadWords() {}

    static UploadI18N now() {
        return now("upload.add", "upload.type");
    }

    /**
     * For other files than tables.
     *
     * @param add the key of the words on the button
     * @param type the key of what is said to a file of another type
     */
    static UploadI18N now(String add, String type) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(Words.kit(add)).setMany(Words.kit(add)));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Words.kit("upload.drop")).setMany(Words.kit("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Words.kit("upload.failed"))
                .setFileIsTooBig(Words.kit("upload.failed"))
                .setIncorrectFileType(Words.kit(type)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.kit("upload.connecting"))
                        .setStalled(Words.kit("upload.stalled"))
                        .setProcessing(Words.kit("upload.processing"))
                        .setHeld(Words.kit("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.kit("upload.remaining") + " ")
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.kit("upload.error.server"))
                        .setUnexpectedServerError(Words.kit("upload.error.server"))
                        .setForbidden(Words.kit("upload.error.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRemove(Words.kit("upload.remove"))
                .setRetry(Words.kit("upload.retry"))
                .setStart(Words.kit("upload.start")));
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return words;
    }
}
