# The proxy with its model; no training library, no compiler.
#   docker build -t stillgate .
#   docker run -p 8080:8080 stillgate serve --listen 0.0.0.0:8080 --upstream http://app:9000
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=optional --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# dist/ comes from the first stage, so nothing has to be compiled here.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist dist
COPY models models
COPY config config
COPY README.md LICENSE ./
USER node
EXPOSE 8080
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["--help"]
