package org.nuanmin.hr.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.work.Imports;

/** What the paths of one kind of import answer. */
final class ImportAnswers {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final String kind;

    ImportAnswers(Imports imports, String kind) {
        this.imports = imports;
        this.kind = kind;
    }

    Response start(Upload file, Map<String, String> parameters) {
        var job = imports.start(kind, file.name(), file.content(), parameters);
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    JobJson get(String id, String language) {
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    JobJson cancel(String id, String language) {
        imports.cancel(id);
        return get(id, language);
    }

    Response errors(String id, String language) {
        return download("errors.xlsx", out -> imports.faultyRows(id, Languages.of(language), out));
    }

    Response template() {
        return download("template.xlsx", out -> imports.template(kind, out));
    }

    /** Written before the answer begins: the caller is known on this thread now, and a refusal is still an answer. */
    private static Response download(String name, Consumer<OutputStream> content) {
        var bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        return Response.ok(bytes.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
