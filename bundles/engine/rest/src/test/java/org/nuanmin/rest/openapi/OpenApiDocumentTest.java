package org.nuanmin.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.ImportPaths;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Operator;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.work.Imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpenApiDocumentTest {
    enum Kind {
        DAY,
        NIGHT
    }

    record Shift(@NotBlank @Size(max = 40) String name, Kind kind, List<Shift> before) {}

    @Path("shifts")
    public static class ShiftsResource {
        @GET
        @Needs("hr.shift.read")
        public Page<Shift> list(@Context ListQuery query) {
            return new Page<>(List.of(), query.page(), query.size(), 0, null);
        }

        @POST
        @Path("{id: [^/]+}/swap")
        @Idempotent
        public Shift swap(@PathParam("id") String id, Shift wish) {
            return wish;
        }

        @POST
        @Path("backups")
        @Operator
        @Needs("operations.backup")
        public void backUp() {}

        @POST
        @Path("{id: [^/]+}/swap")
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public void swapBySheet(@PathParam("id") String id, Upload sheet) {
            sheet.name();
        }

        @POST
        @Path("imports")
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public void take(Upload file) {
            file.name();
        }
    }

    @Path("rosters")
    @Needs("hr.roster.upload")
    public static class RostersResource extends ImportPaths {
        public RostersResource(Imports imports) {
            super(imports, "hr.roster");
        }

        @GET
        @Needs("hr.roster.read")
        public List<String> rows() {
            return List.of();
        }
    }

    private final JsonNode document = read();

    @Test
    void a_body_names_its_fields_and_allowed_values_where_it_stands() {
        JsonNode body = document.at(
                "/paths/~1api~1v1~1hr~1shifts~1{id}~1swap/post/requestBody/content/application~1json/schema");
        assertEquals("[\"DAY\",\"NIGHT\"]", body.at("/properties/kind/enum").toString());
        assertEquals(40, body.at("/properties/name/maxLength").asInt());
        assertEquals("[\"name\"]", body.get("required").toString());
        assertFalse(document.toString().contains("$ref"));
    }

    @Test
    void a_path_names_the_right_that_its_caller_needs() {
        assertEquals(
                "hr.shift.read",
                document.at("/paths/~1api~1v1~1hr~1shifts/get/x-permission").asText());
    }

    @Test
    void what_the_operator_may_too_names_the_right_of_everyone_else() {
        String at = "/paths/~1api~1v1~1hr~1shifts~1backups/post/x-permission";
        assertEquals("operations.backup", document.at(at).asText());
    }

    @Test
    void what_a_resource_inherits_needs_the_right_of_its_class_and_a_method_s_own_goes_before() {
        JsonNode paths = document.get("paths");
        for (var path : List.of("/{id}/get", "/{id}~1cancel/post", "/{id}~1errors.xlsx/get", "/template.xlsx/get")) {
            String at = "/~1api~1v1~1hr~1rosters~1" + path.substring(1) + "/x-permission";
            assertEquals("hr.roster.upload", paths.at(at).asText(), at);
        }
        assertEquals(
                "hr.roster.read",
                paths.at("/~1api~1v1~1hr~1rosters/get/x-permission").asText());
    }

    @Test
    void an_upload_is_a_multipart_body_with_a_file() {
        JsonNode body =
                document.at("/paths/~1api~1v1~1hr~1shifts~1imports/post/requestBody/content/multipart~1form-data");
        assertEquals("binary", body.at("/schema/properties/file/format").asText());
    }

    @Test
    void a_path_that_takes_json_or_a_multipart_names_both() {
        JsonNode content = document.at("/paths/~1api~1v1~1hr~1shifts~1{id}~1swap/post/requestBody/content");
        assertTrue(content.has("application/json") && content.has("multipart/form-data"), content::toString);
    }

    @Test
    void a_list_names_its_parameters_and_the_shape_of_a_page() {
        JsonNode list = document.at("/paths/~1api~1v1~1hr~1shifts/get");
        assertEquals("page", list.at("/parameters/0/name").asText());
        assertEquals(
                "string",
                list.at("/responses/200/content/application~1json/schema/properties/items/items/properties/name/type")
                        .asText());
    }

    @Test
    void an_idempotent_post_says_that_it_needs_a_key() {
        assertEquals(
                "Idempotency-Key",
                document.at("/paths/~1api~1v1~1hr~1shifts~1{id}~1swap/post/parameters/1/name")
                        .asText());
    }

    private static JsonNode read() {
        try {
            return new JsonMapper()
                    .readTree(OpenApiDocument.of(Map.of("hr", List.of(ShiftsResource.class, RostersResource.class))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
