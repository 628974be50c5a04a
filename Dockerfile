# One image for the service and the audits. Pin the base by digest when you deploy:
#   docker build --build-arg PYTHON_IMAGE=python:3.12-slim@sha256:... .
# (docker buildx imagetools inspect python:3.12-slim shows the present digest; the lock pins the rest by hash.)
ARG PYTHON_IMAGE=python:3.12-slim

FROM ${PYTHON_IMAGE} AS packages
COPY requirements.lock /
RUN python -m venv /packages \
 && /packages/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /requirements.lock \
 && /packages/bin/pip uninstall -y -q pip

FROM ${PYTHON_IMAGE}
RUN useradd --system --no-create-home --uid 10001 review
COPY --from=packages /packages /packages
WORKDIR /app
COPY templates templates
COPY sheets_service sheets_service
RUN /packages/bin/python -m compileall -q sheets_service
ENV PATH=/packages/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PORT=8080
USER 10001
EXPOSE 8080
# gunicorn listens on $PORT by itself. Threads match --concurrency in cloudbuild.yaml; the service keeps its own deadline,
# so gunicorn needs none. /dev/shm keeps the worker's heartbeat off the container's disk.
CMD ["gunicorn", "--worker-class=gthread", "--workers=1", "--threads=8", "--timeout=0", "--graceful-timeout=60", \
     "--worker-tmp-dir=/dev/shm", "--no-control-socket", "sheets_service.service:create_app()"]
