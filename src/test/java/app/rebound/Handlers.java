package app.rebound;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the program answers, and the names of what its handler reads. */
public class Handlers {

    private final List<Handler> handlers;

    Handlers(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        handlers = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("app.rebound."))
                .flatMap(one -> handlers(one.getKey(), one.getValue()))
                .toList();
    }

    /** A method and a pattern, and the parameters and fields that are read there. */
    record Handler(String method, String pattern, Set<String> names) {

        boolean answers(String asked, String path) {
            return method.equals(asked) && path.matches(pattern.replaceAll("\\{[^}]*}", "[^/]+"));
        }
    }

    List<Handler> all() {
        return handlers;
    }

    private static Stream<Handler> handlers(RequestMappingInfo info, HandlerMethod method) {
        var names = new TreeSet<String>();
        Arrays.stream(method.getMethodParameters()).forEach(parameter -> names.addAll(names(parameter)));
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .map(verb -> new Handler(verb, pattern, names)));
    }

    private static Set<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Set.of(String.valueOf(parameter.getParameterName()));
        }
        var isForm = type.getName().startsWith("app.rebound.") && !type.isEnum() && !type.isRecord();
        return isForm ? properties(type) : Set.of();
    }

    private static Set<String> properties(Class<?> form) {
        var names = new TreeSet<String>();
        Arrays.stream(BeanUtils.getPropertyDescriptors(form)).forEach(property -> names.add(property.getName()));
        return names;
    }

    /** What is read at an address. */
    Set<String> names(String method, String address) {
        var path = address.replaceAll("[?#].*", "");
        return all().stream()
                .filter(handler -> handler.answers(method, path))
                .map(Handler::names)
                .findFirst()
                .orElse(Set.of());
    }
}
