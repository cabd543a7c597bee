package org.nuanmin.operations.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.operations.module.ModuleDesk;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Operator;
import org.nuanmin.portal.api.text.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Module life for the system administrator and the operator on the machine. */
@Component(service = ModulesResource.class)
@JakartarsResource
@Path("modules")
@Produces("application/json")
@Consumes("application/json")
public class ModulesResource {
    private final ModuleDesk desk;

    @Activate
    public ModulesResource(@Reference ModuleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Needs(OperationsDepartment.MODULES)
    @Operator
    public Page<ModuleJson> list(@Context HttpHeaders headers) {
        var all = desk.list().stream()
                .map(module -> ModuleJson.of(module, language(headers)))
                .toList();
        return new Page<>(all, 0, all.size(), all.size(), null);
    }

    @GET
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}")
    @Operator
    public ModuleJson get(@PathParam("name") String name, @Context HttpHeaders headers) {
        return ModuleJson.of(desk.get(name), language(headers));
    }

    @POST
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}/start")
    @Operator
    public ModuleJson start(@PathParam("name") String name, @Context HttpHeaders headers) {
        return ModuleJson.of(desk.start(name), language(headers));
    }

    @POST
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}/stop")
    @Operator
    public ModuleJson stop(@PathParam("name") String name, @Context HttpHeaders headers) {
        return ModuleJson.of(desk.stop(name), language(headers));
    }

    @POST
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}/remove")
    @Operator
    public ModuleJson remove(@PathParam("name") String name, @Context HttpHeaders headers) {
        return ModuleJson.of(desk.remove(name), language(headers));
    }

    @POST
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}/install")
    @Operator
    public ModuleJson install(
            @PathParam("name") String name, @Nullable ArchiveJson archive, @Context HttpHeaders headers) {
        return ModuleJson.of(desk.install(name, file(archive)), language(headers));
    }

    /** 200 when the new version runs; 202 when it is put in place in the background: ask for the module until it is no longer CHANGING. */
    @POST
    @Needs(OperationsDepartment.MODULES)
    @Path("{name}/update")
    @Operator
    public Response update(
            @PathParam("name") String name, @Nullable ArchiveJson archive, @Context HttpHeaders headers) {
        Module module = desk.update(name, file(archive));
        int status = module.state() == Module.State.CHANGING ? 202 : 200;
        return Response.status(status)
                .entity(ModuleJson.of(module, language(headers)))
                .build();
    }

    private static @Nullable String file(@Nullable ArchiveJson archive) {
        return archive == null ? null : archive.file();
    }

    private static Locale language(HttpHeaders headers) {
        String wish = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return Languages.of(wish == null ? "" : wish);
    }
}
