package app.rebound.platform.text;

import app.rebound.platform.words.Direction;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code th:text} for words that may be read from the right, or hold marks that turn what follows: their element is given
 * {@code dir="auto"}, which keeps them to themselves. So no template can forget it. Words within a sentence of ours are kept
 * apart by {@link IsolatingMessages}.
 */
@Component
class IsolatedText extends AbstractProcessorDialect {

    private static final int BEFORE_THE_STANDARD_ONE = StandardTextTagProcessor.PRECEDENCE - 10;

    IsolatedText() {
        super("Isolated text", "th", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Text(prefix));
    }

    private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

        Text(String prefix) {
            super(TemplateMode.HTML, prefix, "text", BEFORE_THE_STANDARD_ONE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                Object result,
                IElementTagStructureHandler structure) {
            var text = result == null ? "" : result.toString();
            // A sentence of ours keeps a person's words apart by itself.
            var isOurs = (expression.contains("#{") || expression.contains("#messages")) && Direction.hasIsolate(text);
            if (!isOurs && Direction.turns(text)) {
                if (tag.getElementCompleteName().equals("th:block")) {
                    text = Direction.isolated(text);
                } else {
                    structure.setAttribute("dir", "auto");
                }
            }
            structure.setBody(HtmlEscape.escapeHtml4Xml(text), false);
        }
    }
}
