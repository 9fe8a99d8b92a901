package app.rebound;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Resolves nothing, but is asked first and so knows every template that was rendered in this context. */
public class RenderedTemplates implements ITemplateResolver {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /** The templates that were rendered since the context was started. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public TemplateResolution resolveTemplate(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            Map<String, Object> templateResolutionAttributes) {
        names.add(template);
        return null;
    }

    @Override
    public String getName() {
        return "rendered templates";
    }

    @Override
    public Integer getOrder() {
        return -1;
    }
}
