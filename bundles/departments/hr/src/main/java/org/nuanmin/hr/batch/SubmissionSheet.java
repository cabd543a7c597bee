package org.nuanmin.hr.batch;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 申报 for many. */
@Component(service = SheetImport.class)
public final class SubmissionSheet extends StepSheet {
    @Activate
    public SubmissionSheet(@Reference StepDesk desk) {
        super(Step.SUBMIT, desk);
    }
}
