package org.tawasul.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.scripting.xmltags.ForEachSqlNode;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;

/**
 * For statements of which nothing changes but how often their one {@code foreach} goes round ({@code lang} of the statement): what was made for so many rows is used again for
 * as many. The library makes text and parameters anew each time, which for a dozen rows of a dozen columns costs twice what the store takes to keep them. Rows must all be of one type.
 */
public final class ManyRows extends XMLLanguageDriver {
    @Override
    public SqlSource createSqlSource(Configuration configuration, XNode script, Class<?> parameterType) {
        List<XNode> children = script.getChildren();
        if (children.size() != 1 || !children.get(0).getName().equals("foreach")) {
            throw new BuilderException("Not a text with one foreach and nothing else that changes: " + script);
        }
        XNode each = children.get(0);
        return new Sized(
                configuration,
                super.createSqlSource(configuration, script, parameterType),
                each.getStringAttribute("collection"),
                ForEachSqlNode.ITEM_PREFIX + each.getStringAttribute("item") + "_");
    }

    private record Shape(String text, List<ParameterMapping> parameters, List<String> names) {}

    private record Sized(
            Configuration configuration, SqlSource source, String collection, String prefix, Map<Integer, Shape> shapes)
            implements SqlSource {
        /** Of more rows than that at once nothing is kept: it comes seldom, and each number is another text for the store as well. */
        private static final int MOST = 64;

        private Sized(Configuration configuration, SqlSource source, String collection, String prefix) {
            this(configuration, source, collection, prefix, new ConcurrentHashMap<>());
        }

        @Override
        public BoundSql getBoundSql(Object parameter) {
            Collection<?> rows = (Collection<?>) Objects.requireNonNull(((Map<?, ?>) parameter).get(collection));
            if (rows.size() > MOST) {
                return source.getBoundSql(parameter);
            }
            Shape shape = shapes.computeIfAbsent(rows.size(), size -> shape(size, source.getBoundSql(parameter)));
            BoundSql bound = new BoundSql(configuration, shape.text, shape.parameters, parameter);
            int i = 0;
            for (Object row : rows) {
                bound.setAdditionalParameter(shape.names.get(i++), row);
            }
            return bound;
        }

        private Shape shape(int size, BoundSql made) {
            List<String> names = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                names.add(prefix + i);
            }
            return new Shape(made.getSql(), made.getParameterMappings(), names);
        }
    }
}
