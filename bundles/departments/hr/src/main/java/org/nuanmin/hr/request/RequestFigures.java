package org.nuanmin.hr.request;

import java.time.LocalDate;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.campaign.Counters;

/** The counts behind “requests closed, median hours”; a recount by present unit and day of receipt agrees. */
final class RequestFigures {
    private final Counters counters;

    RequestFigures(Counters counters) {
        this.counters = counters;
    }

    void received(ServiceRequest request) {
        counters.add(HrIndicators.REQUESTS_RECEIVED, request.unit(), request.receivedOn(), 1);
    }

    void moved(ServiceRequest request, String before) {
        counters.add(HrIndicators.REQUESTS_RECEIVED, before, request.receivedOn(), -1);
        received(request);
    }

    void closed(ServiceRequest request, LocalDate today) {
        counters.add(HrIndicators.REQUESTS_CLOSED, request.unit(), today, 1);
        counters.add(HrIndicators.REQUESTS_HOURS + "/" + request.hours(), request.unit(), today, 1);
    }
}
