package org.nuanmin.work.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.notice.NoticeBoard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** One's own notices. */
@Component(service = NoticesResource.class)
@JakartarsResource
@Path("notices")
@Produces("application/json")
public class NoticesResource {
    private static final int MOST = 200;

    private final NoticeBoard board;

    @Activate
    public NoticesResource(@Reference NoticeBoard board) {
        this.board = board;
    }

    /** The newest ones. */
    @GET
    @Needs(WorkPermissions.NOTICES)
    public Page<NoticeJson> notices(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        var words = Languages.of(language);
        var found = board.own(unread, MOST).stream()
                .map(notice -> NoticeJson.of(notice, words))
                .toList();
        return new Page<>(found, 0, MOST, found.size(), null);
    }

    @POST
    @Needs(WorkPermissions.NOTICES)
    @Path("{id}/read")
    public void read(@PathParam("id") String id) {
        board.read(id);
    }
}
