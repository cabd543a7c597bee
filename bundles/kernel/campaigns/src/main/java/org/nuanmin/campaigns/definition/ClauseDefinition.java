package org.nuanmin.campaigns.definition;

import java.util.List;
import org.nuanmin.portal.api.campaign.Figure;

/** A clause as the file gives it; units are ids, the kind selector already replaced by its members. */
public record ClauseDefinition(
        String id, String title, List<String> units, List<String> obligations, List<Figure> indicators) {}
