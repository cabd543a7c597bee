package org.nuanmin.hr.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Steps for more than anybody waits for: a job with its progress, which may be repeated. */
@Component(service = StepJobs.class)
public final class StepJobs {
    private final Identity identity;
    private final Imports imports;

    @Activate
    public StepJobs(@Reference Identity identity, @Reference Imports imports) {
        this.identity = identity;
        this.imports = imports;
    }

    /** For all, as a job of the caller. */
    public Job start(Step step, List<String> ids) {
        identity.require(step.permission());
        byte[] list = (StepSheet.ID + "\n" + String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8);
        var verb = HrTexts.say("application." + step.name().toLowerCase(Locale.ROOT));
        String title = HrTexts.say("batch.title", verb, ids.size()).in(Languages.CHINESE);
        return imports.start(step.kind(), title + ".csv", new ByteArrayInputStream(list), Map.of());
    }
}
