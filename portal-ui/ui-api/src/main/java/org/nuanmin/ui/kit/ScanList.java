package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.nuanmin.portal.api.work.Attachment;

/** Photos and scans that belong to a thing: pictures are shown, each can be taken away as a file. */
public final class ScanList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<Attachment, OutputStream> write;

    /**
     * Shows them, the first added first.
     *
     * @param write asks the reader's right again, then writes the content: the link lives as long as the page
     */
    public ScanList(List<Attachment> scans, BiConsumer<Attachment, OutputStream> write) {
        this.write = write;
        addClassNames("nm-stack", "nm-scans");
        scans.forEach(scan -> add(one(scan)));
    }

    private Component one(Attachment scan) {
        String name = scan.name();
        Anchor link = new Anchor(handler(scan, true), name);
        link.addClassName("nm-named");
        link.setDownload(true);
        Div words = Parts.div(
                "nm-links",
                link,
                Parts.span(
                        "nm-quiet",
                        Words.kit("scan.by", size(scan.size()), scan.addedBy(), Formats.time(scan.addedAt()))));
        if (!scan.type().startsWith("image/")) {
            return words;
        }
        return Parts.div("nm-scan", new Image(handler(scan, false), Words.kit("scan.picture", name)), words);
    }

    private DownloadHandler handler(Attachment scan, boolean asFile) {
        return event -> {
            if (asFile) {
                event.setFileName(scan.name());
            }
            event.setContentType(scan.type());
            event.setContentLength(scan.size());
            write.accept(scan, event.getOutputStream());
        };
    }

    /** 640 KB, 2.4 MB. */
    static String size(long bytes) {
        long kilobytes = Math.max(1, (bytes + 1023) >> 10);
        return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / 1024.0);
    }
}
