-- Companion 0.1.0: a filled postgresql database, made up. See tests/migrations/dumps.py.
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_token (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);


--
-- Name: access_token_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.access_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: access_token_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.access_token_id_seq OWNED BY public.access_token.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: alert; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint,
    key character varying(120) NOT NULL,
    kind character varying(24) NOT NULL,
    level character varying(8) NOT NULL,
    reason text NOT NULL,
    status character varying(14) NOT NULL,
    owner_id bigint,
    message_id bigint,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by bigint,
    resolved_at timestamp with time zone,
    resolved_by bigint,
    note text NOT NULL,
    escalated_at timestamp with time zone
);


--
-- Name: alert_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.alert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: alert_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.alert_id_seq OWNED BY public.alert.id;


--
-- Name: answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    check_in_id bigint NOT NULL,
    question character varying(40) NOT NULL,
    value text NOT NULL,
    message_id bigint,
    answered_at timestamp with time zone NOT NULL
);


--
-- Name: answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_id_seq OWNED BY public.answer.id;


--
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    series_id bigint NOT NULL,
    original_start timestamp with time zone NOT NULL,
    patient_id bigint NOT NULL,
    reply character varying(12),
    reply_reason text,
    replied_at timestamp with time zone,
    came character varying(12),
    minutes_attended bigint,
    marked_by bigint,
    marked_at timestamp with time zone
);


--
-- Name: attendance_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attendance_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attendance_id_seq OWNED BY public.attendance.id;


--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint,
    staff_id bigint,
    action character varying(60) NOT NULL,
    subject character varying(60) NOT NULL,
    details json NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: audit_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.audit_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: audit_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.audit_event_id_seq OWNED BY public.audit_event.id;


--
-- Name: check_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.check_in (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    message_id bigint NOT NULL,
    question_set character varying(40) NOT NULL,
    question_set_version bigint NOT NULL,
    status character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    unreadable bigint NOT NULL,
    nudged_at timestamp with time zone,
    silence_at timestamp with time zone,
    scores text,
    risk character varying(8),
    risk_reasons text,
    risk_rules_version bigint,
    risk_thresholds json
);


--
-- Name: check_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.check_in_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: check_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.check_in_id_seq OWNED BY public.check_in.id;


--
-- Name: clinic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clinic (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    sender_name character varying(20) NOT NULL,
    time_zone character varying(64) NOT NULL,
    voice_number character varying(20) NOT NULL,
    quiet_opens time without time zone NOT NULL,
    quiet_closes time without time zone NOT NULL,
    sender character varying(40),
    wording json NOT NULL,
    office_opens time without time zone NOT NULL,
    office_closes time without time zone NOT NULL,
    on_call_id bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: clinic_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clinic_closing (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    day date NOT NULL,
    reason character varying(120) NOT NULL
);


--
-- Name: clinic_closing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.clinic_closing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: clinic_closing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.clinic_closing_id_seq OWNED BY public.clinic_closing.id;


--
-- Name: clinic_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.clinic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: clinic_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.clinic_id_seq OWNED BY public.clinic.id;


--
-- Name: consent_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent_event (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    method character varying(20) NOT NULL,
    wording_version character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    message_id bigint,
    recorded_by bigint
);


--
-- Name: consent_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.consent_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: consent_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.consent_event_id_seq OWNED BY public.consent_event.id;


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: contact_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: contact_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.contact_id_seq OWNED BY public.contact.id;


--
-- Name: conversation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversation (
    patient_id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    expecting character varying(24) NOT NULL,
    details text NOT NULL,
    until timestamp with time zone,
    live boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: cover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cover (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    covered_by bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_by bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: cover_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.cover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: cover_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.cover_id_seq OWNED BY public.cover.id;


--
-- Name: enrollment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrollment (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    level character varying(24) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    stepped_down boolean NOT NULL,
    reason text NOT NULL,
    created_by bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: enrollment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.enrollment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: enrollment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.enrollment_id_seq OWNED BY public.enrollment.id;


--
-- Name: exercise; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exercise (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    version bigint NOT NULL,
    document json NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: exercise_assignment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exercise_assignment (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    assigned_by bigint,
    assigned_at timestamp with time zone NOT NULL
);


--
-- Name: exercise_assignment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.exercise_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: exercise_assignment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.exercise_assignment_id_seq OWNED BY public.exercise_assignment.id;


--
-- Name: exercise_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.exercise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: exercise_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.exercise_id_seq OWNED BY public.exercise.id;


--
-- Name: exercise_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exercise_run (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    exercise_version bigint NOT NULL,
    why character varying(24) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    step bigint NOT NULL,
    before text,
    after text
);


--
-- Name: exercise_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.exercise_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: exercise_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.exercise_run_id_seq OWNED BY public.exercise_run.id;


--
-- Name: goal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goal (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    area character varying(20) NOT NULL,
    words text NOT NULL,
    created_by bigint,
    created_at timestamp with time zone NOT NULL,
    reached_at timestamp with time zone,
    dropped_at timestamp with time zone
);


--
-- Name: goal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.goal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: goal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.goal_id_seq OWNED BY public.goal.id;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    source character varying(200) NOT NULL,
    source_key character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    fellowship character varying(40) NOT NULL,
    weekday smallint NOT NULL,
    starts_at time without time zone NOT NULL,
    minutes bigint NOT NULL,
    time_zone character varying(64) NOT NULL,
    online boolean NOT NULL,
    link character varying(500) NOT NULL,
    place character varying(200) NOT NULL,
    city character varying(80) NOT NULL,
    language character varying(8) NOT NULL,
    removed_at timestamp with time zone,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: meeting_attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_attendance (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    went boolean NOT NULL,
    note text NOT NULL,
    logged_at timestamp with time zone NOT NULL
);


--
-- Name: meeting_attendance_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_attendance_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_attendance_id_seq OWNED BY public.meeting_attendance.id;


--
-- Name: meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint,
    direction character varying(8) NOT NULL,
    kind character varying(20) NOT NULL,
    status character varying(12) NOT NULL,
    body text NOT NULL,
    phone text,
    sender character varying(40),
    created_at timestamp with time zone NOT NULL,
    key character varying(120),
    planned boolean NOT NULL,
    priority smallint NOT NULL,
    due_at timestamp with time zone,
    useful_until timestamp with time zone,
    wording character varying(60),
    fingerprint character varying(64),
    reason character varying(200) NOT NULL,
    author_id bigint,
    question_set character varying(40),
    about json,
    details json,
    token character varying(32),
    sid character varying(34),
    segments smallint NOT NULL,
    attempts smallint NOT NULL,
    lease_until timestamp with time zone,
    next_try_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    accepted_at timestamp with time zone,
    sent_at timestamp with time zone,
    delivered_at timestamp with time zone,
    ended_at timestamp with time zone,
    error_code bigint,
    problem character varying(200),
    handled_at timestamp with time zone,
    handled_as character varying(24),
    to_read boolean NOT NULL,
    read_at timestamp with time zone,
    read_by bigint
);


--
-- Name: message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: message_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.message_id_seq OWNED BY public.message.id;


--
-- Name: own_number; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.own_number (
    number character varying(40) NOT NULL
);


--
-- Name: patient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    counselor_id bigint,
    given_name text NOT NULL,
    family_name text NOT NULL,
    phone text NOT NULL,
    phone_hash character varying(64) NOT NULL,
    phone_status character varying(12) NOT NULL,
    phone_verified_at timestamp with time zone,
    time_zone character varying(64) NOT NULL,
    language character varying(2) NOT NULL,
    status character varying(12) NOT NULL,
    texting character varying(12) NOT NULL,
    check_in_time time without time zone,
    encouragement boolean NOT NULL,
    milestone_date date,
    risk character varying(8) NOT NULL,
    risk_since timestamp with time zone,
    silent_since timestamp with time zone,
    last_heard_at timestamp with time zone,
    risk_thresholds json NOT NULL,
    planned_until timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: patient_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.patient_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: patient_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.patient_id_seq OWNED BY public.patient.id;


--
-- Name: pause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pause (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    reason text NOT NULL,
    created_by bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: pause_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pause_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pause_id_seq OWNED BY public.pause.id;


--
-- Name: question_set_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_set_version (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    name character varying(40) NOT NULL,
    version bigint NOT NULL,
    document json NOT NULL,
    author_id bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: question_set_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.question_set_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: question_set_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.question_set_version_id_seq OWNED BY public.question_set_version.id;


--
-- Name: reminder_plan_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_plan_version (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    level character varying(24),
    patient_id bigint,
    number bigint NOT NULL,
    document json NOT NULL,
    reason text NOT NULL,
    restored_from bigint,
    author_id bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_reminder_plan_version_one_owner CHECK (((level IS NULL) <> (patient_id IS NULL)))
);


--
-- Name: reminder_plan_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reminder_plan_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reminder_plan_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reminder_plan_version_id_seq OWNED BY public.reminder_plan_version.id;


--
-- Name: roster_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_entry (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    series_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    from_day date NOT NULL,
    until_day date,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: roster_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.roster_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: roster_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.roster_entry_id_seq OWNED BY public.roster_entry.id;


--
-- Name: saved_meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_meeting (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    patient_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    saved_at timestamp with time zone NOT NULL
);


--
-- Name: saved_meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.saved_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: saved_meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.saved_meeting_id_seq OWNED BY public.saved_meeting.id;


--
-- Name: sender_pace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sender_pace (
    sender character varying(40) NOT NULL,
    segments_per_second double precision NOT NULL,
    busy_until timestamp with time zone NOT NULL
);


--
-- Name: session_exception; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_exception (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    series_id bigint NOT NULL,
    original_start timestamp with time zone NOT NULL,
    cancelled boolean NOT NULL,
    moved_to timestamp with time zone,
    minutes bigint,
    place character varying(200),
    link character varying(500),
    reason text NOT NULL,
    changed_by bigint,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: session_exception_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.session_exception_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: session_exception_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.session_exception_id_seq OWNED BY public.session_exception.id;


--
-- Name: session_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_series (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(120) NOT NULL,
    starts_on date NOT NULL,
    starts_at time without time zone NOT NULL,
    time_zone character varying(64) NOT NULL,
    minutes bigint NOT NULL,
    rrule character varying(300),
    place character varying(200) NOT NULL,
    link character varying(500) NOT NULL,
    counselor_id bigint,
    continues_id bigint,
    created_by bigint,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: session_series_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.session_series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: session_series_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.session_series_id_seq OWNED BY public.session_series.id;


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id bigint NOT NULL,
    clinic_id bigint NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(20) NOT NULL,
    language character varying(2) NOT NULL,
    password_hash character varying(255) NOT NULL,
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: staff_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.staff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: staff_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.staff_id_seq OWNED BY public.staff.id;


--
-- Name: tally; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tally (
    name character varying(40) NOT NULL,
    label character varying(60) NOT NULL,
    value bigint NOT NULL
);


--
-- Name: tick_heartbeat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tick_heartbeat (
    name character varying(40) NOT NULL,
    worker character varying(80) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    late_after bigint NOT NULL,
    result character varying(200) NOT NULL,
    failed_at timestamp with time zone
);


--
-- Name: access_token id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token ALTER COLUMN id SET DEFAULT nextval('public.access_token_id_seq'::regclass);


--
-- Name: alert id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert ALTER COLUMN id SET DEFAULT nextval('public.alert_id_seq'::regclass);


--
-- Name: answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer ALTER COLUMN id SET DEFAULT nextval('public.answer_id_seq'::regclass);


--
-- Name: attendance id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance ALTER COLUMN id SET DEFAULT nextval('public.attendance_id_seq'::regclass);


--
-- Name: audit_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);


--
-- Name: check_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_in ALTER COLUMN id SET DEFAULT nextval('public.check_in_id_seq'::regclass);


--
-- Name: clinic id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic ALTER COLUMN id SET DEFAULT nextval('public.clinic_id_seq'::regclass);


--
-- Name: clinic_closing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic_closing ALTER COLUMN id SET DEFAULT nextval('public.clinic_closing_id_seq'::regclass);


--
-- Name: consent_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event ALTER COLUMN id SET DEFAULT nextval('public.consent_event_id_seq'::regclass);


--
-- Name: contact id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact ALTER COLUMN id SET DEFAULT nextval('public.contact_id_seq'::regclass);


--
-- Name: cover id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cover ALTER COLUMN id SET DEFAULT nextval('public.cover_id_seq'::regclass);


--
-- Name: enrollment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment ALTER COLUMN id SET DEFAULT nextval('public.enrollment_id_seq'::regclass);


--
-- Name: exercise id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise ALTER COLUMN id SET DEFAULT nextval('public.exercise_id_seq'::regclass);


--
-- Name: exercise_assignment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_assignment ALTER COLUMN id SET DEFAULT nextval('public.exercise_assignment_id_seq'::regclass);


--
-- Name: exercise_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_run ALTER COLUMN id SET DEFAULT nextval('public.exercise_run_id_seq'::regclass);


--
-- Name: goal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal ALTER COLUMN id SET DEFAULT nextval('public.goal_id_seq'::regclass);


--
-- Name: meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);


--
-- Name: meeting_attendance id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_attendance ALTER COLUMN id SET DEFAULT nextval('public.meeting_attendance_id_seq'::regclass);


--
-- Name: message id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message ALTER COLUMN id SET DEFAULT nextval('public.message_id_seq'::regclass);


--
-- Name: patient id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient ALTER COLUMN id SET DEFAULT nextval('public.patient_id_seq'::regclass);


--
-- Name: pause id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pause ALTER COLUMN id SET DEFAULT nextval('public.pause_id_seq'::regclass);


--
-- Name: question_set_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_set_version ALTER COLUMN id SET DEFAULT nextval('public.question_set_version_id_seq'::regclass);


--
-- Name: reminder_plan_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version ALTER COLUMN id SET DEFAULT nextval('public.reminder_plan_version_id_seq'::regclass);


--
-- Name: roster_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_entry ALTER COLUMN id SET DEFAULT nextval('public.roster_entry_id_seq'::regclass);


--
-- Name: saved_meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_meeting ALTER COLUMN id SET DEFAULT nextval('public.saved_meeting_id_seq'::regclass);


--
-- Name: session_exception id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_exception ALTER COLUMN id SET DEFAULT nextval('public.session_exception_id_seq'::regclass);


--
-- Name: session_series id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series ALTER COLUMN id SET DEFAULT nextval('public.session_series_id_seq'::regclass);


--
-- Name: staff id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff ALTER COLUMN id SET DEFAULT nextval('public.staff_id_seq'::regclass);


--
-- Data for Name: access_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_token VALUES (1, 2, 3, '0000000000000000000000000000000000000000000000000000000000000000', '2026-03-02 16:00:00+00', '2026-03-03 16:00:00+00', '2026-03-02 16:00:00+00');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: alert; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert VALUES (1, 1, 2, 'red_risk:10', 'red_risk', 'red', 'gAAAAABrBt6wrsnozv_ucdM_q6T69Njf90QzGCv7VzZfCJRpdrMemrQX2hvlJ6k8fe_i7Cz_S4jkhPoMmry2hY2nrNPOOJfzmAjVpWn6TtDEYLn6UK_QUkg=', 'open', 2, NULL, '2026-03-01 13:09:00+00', '2026-03-01 17:09:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6wIIQe0wZR71D8DftqOUnKSe4Ue4eeUQTYqwFfaIVPIfRcgpIV1t1u-yjzkHvYFPR2OVX3KbP1mOgaqdpKCoodrA==', NULL);
INSERT INTO public.alert VALUES (2, 1, 4, 'silence:29', 'silence', 'amber', 'gAAAAABrBt6wP6xKhUDk26qznljptcgwPXZ4xLpRHiEwu2qyqKRD3p68nnQS42IJOqe35HyWs8kvdR1nCF5jaz97OBwoxpyp87ieZ2K3YEw9CMYjMAqM0efga_H32XpVGkQtFKCY8T_S', 'open', 2, 276, '2026-03-02 16:00:00+00', '2026-03-03 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6w2tAhexj-SYnHGu81BHT5vzgjjRbQoGGyNA27V1G-gU8-9btiDxTFBYY17_vDpQ3GOd9v2pcn2p9PDqvSKtCw3Q==', NULL);
INSERT INTO public.alert VALUES (3, 1, 3, 'missed_session:3:1-20260226T2100Z', 'missed_session', 'amber', 'gAAAAABrBt6wDoVBEDQm7ORRQ0_8SAwHfP3y6S0M8en192LtoEORpaXVl_BXL8imxoTT-HC9NVeUK5fK9o3SH6pYeNjuj3y8FJveumZP9Z71Qz5VBJOOE9__IlmJnb2P4HgYuInz4Lqa', 'open', 2, NULL, '2026-02-27 00:00:00+00', '2026-02-28 00:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6wwOkH5rSiXt24JCvYrT5RClMK2WBm4cVRr4_gTxRbfTY38NvL8kGoxCjaScWp9u85XBkiwLTEoZqs-cYAk2JiHg==', NULL);
INSERT INTO public.alert VALUES (4, 1, 1, 'message:303', 'message', 'info', 'gAAAAABrBt6wLl5Uxi7uTON0mBitTrwWdT3egG5zWrTwevvqB9rMKf_J8GTtJKqgEiTxsFr6EIdG1Pij-vmA8nL3OQ_EvR0n5kbCQeKoaBo8ZNHwE5WShD2rnMOlLkbcqbMcHrU4Qtdv', 'open', 2, 303, '2026-03-02 15:32:00+00', '2026-03-03 15:32:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6wEjYYQr-meHeIXGh__WF7WgGvMO3ndPHmrUrm6NANt2_comIrNqw_pIvAkxCsdg0BGx8gVEMqEUj71RQd2Ib69Q==', NULL);
INSERT INTO public.alert VALUES (5, 1, 1, 'opted_out:8', 'opted_out', 'info', 'gAAAAABrBt6xYr4fnhlNX-V3TUjWZ0vlUXOQCfhcpjuQHGCJSwd0urVyE4QuCD1Rd1VCH7MDEjCIKvOuYgDgspDGfTvZfb_SevGbW6Dt_ZdrhXHFJ1ExItP9ozWC4sxfXukJwgXeJAU2_-Grq-bMQ3b6mciMgmCJ8H43k4m6llSbe0n3aWkILKA=', 'open', 2, 319, '2026-03-02 15:38:00+00', '2026-03-03 15:38:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xh-OTowL2scy69XRfOgUggdEvpyEU5TKubApxcoQaJWamrU56_eqZ1MNKiGF2X4rci5UinAB7LjrJuLji1ZfMWg==', NULL);
INSERT INTO public.alert VALUES (6, 1, 1, 'wants_call:322', 'wants_call', 'red', 'gAAAAABrBt6xJvWi_nS8XkRWEKJRFeoHDbUtJIUHwZ1S5kIzIx16GkBrBtb8nv_dqf0GH7VPy75Qn9bhta-5SjMOe05nH7Vp7ODYUeC1goBYPZG8cmapxyY=', 'open', 2, 322, '2026-03-02 15:40:00+00', '2026-03-02 19:40:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xEN58-dfnZdm6NnNHy6-j5Shoh8eASzCNtG6xuUt7HIQZW2l0XOsDTgrwX5lTAH0JmgkiPR3kDimIpL8yEujz4w==', NULL);
INSERT INTO public.alert VALUES (7, 1, NULL, 'stranger:5a6cdc4a47b4a575:20260302', 'message', 'info', 'gAAAAABrBt6xkrdJ3SGHGE6SjQj-1ImDPt__MJZrCgYh1-Gll2zLYgCLgOLwYiEXS0eqMB5DVmzcdrWgLfvSomOx7NiX1eI__M_Mb2VcybM_LGAQU0KyZME=', 'open', 1, 324, '2026-03-02 16:00:00+00', '2026-03-03 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xK0ZMvU09pemk-NprdsIgQ9zfRlgooBDJC3Mv3pYkTKaTuZvD2mxzk7zFI0q_pgWaSQk_ao-pP9W8i-sOU6ik_g==', NULL);
INSERT INTO public.alert VALUES (8, 2, 8, 'crisis:498', 'crisis', 'red', 'gAAAAABrBt6xBqw9cyj3fgA4hRaugeORjpVSwQvd-7MOK4Kqmdu3V80RAPRMtJbxVSsHtyeTvb6bDRgV1BrmPBs_dMl7kOne4Si-dXMfRa414bm61jb0-Mnj3yq1MQHDvtMIHvmetASC', 'open', 4, 498, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xxxhqJLmYYgC3RBYW7U4cBlsC4EM8Isi4cxRPrnvivadtWlLviJRpWLIrHr1OjGof4v21QXkxbAX-fTd_6ltJ_Q==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (9, 2, 9, 'crisis:499', 'crisis', 'red', 'gAAAAABrBt6x2gea549cxCqO9HWkljSMSafcVRjCpIbYwuIe0DwLFDatSjjxGQX9Br-sqTTzLVYlhrQqhWmhLYCNuhrEvWtotuMmCCKJrRvsmknvHjWZ-MxyGGA64pDxdF5IZZN4UGoe', 'acknowledged', 4, 499, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xhMVrVADdh4YO0Tj4Vl8O84dLq0OnxoKVSpsTccQOXucXcx5F1kz7UKiEPMbXjYmdIv5TjTx3y7cnaHnVd2_5Kw==', NULL);
INSERT INTO public.alert VALUES (10, 2, 10, 'crisis:500', 'crisis', 'red', 'gAAAAABrBt6x3zWQRbYXwNxElASiIKwj_a4vEAQcg3glh3OFWpj7H4c9fDneJP5-RWXkzCPdsqBVSrUxG6KnjZAXUrg1YtVfDA38v5mCUMMDXFKLCDApTMU=', 'resolved', 4, 500, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x6WkKInLwclMI23nZ_WOdCf2l6wPv5k56ePmBXB02OQaT-6zOVVt2jomrNpQBbzJhHfVryAKCxtiWQUPKAZ7bKL1ukO9wokmiwrHpqiY7f1M=', NULL);
INSERT INTO public.alert VALUES (11, 2, 11, 'crisis:501', 'crisis', 'red', 'gAAAAABrBt6xu_r2KyKvAMJ8jS2SZi4Z9HlIBqopxUa7Booz_Y6Lv6hXpSATxZ0zrmXJ20M7hOm8nb73rDzD0naXDvUGYevuGQ==', 'open', 4, 501, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xU5KvF65bhnQkrwk3JbS7akGCBo-Xg5VLUBw7lQKgKYaxXxOPoeRzO19FnI2fMDZt2KnKMqizocuml-9c2fQSSg==', NULL);
INSERT INTO public.alert VALUES (12, 2, 12, 'crisis:502', 'crisis', 'red', 'gAAAAABrBt6xoWSeFS7GlJGB9YBYrHjmcZoNRuBAoVTcfzXUMN4UtXvhJUtgJRnH7lVB2czat8T37lEgtah90gmG2sQC9g6EuJZDG8jBtMnyS97_X6cPNCRfmnL-MEnZ9w84msdC2XSyP3NXjzdIdLDWIG6PAZFZDRKkC5BB-hpqPc8p1rjdHNVar4Hvy_LQcnzlUEHR_Dce', 'acknowledged', 4, 502, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xVXibx48v6GswF8DwS6vMN0y6fcpV9pMZvw8Td3uTO4Zaf52RmPiuG4yI6ATl0Zxx86NtxUkCBvhO4hcWoAHaeg==', NULL);
INSERT INTO public.alert VALUES (13, 2, 13, 'crisis:503', 'crisis', 'red', 'gAAAAABrBt6xIYejgV6SHWd0CksnxTw9RJcncbuxF2nnnjGZxGLITPjYyXcZyUZYmLlKK2Xrdad_GMQeaEwlu98TWe2RtKL-4-JpTSs-dD64VC5-AF6IwPYqxh8fjieLodayHDpHXvwews9JpOMEFhclik5R-gmSL5BtVAgm7ES5lyb6zuKvcWUO4HV2Bd1EynwVqut3ndGd', 'resolved', 4, 503, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xbbS0q7W83nYnAGU_aXZvTK7n87r31LCFrkhBDQ3qw6H4h55Ys14hUWOfJgKk7fjPy-S-YyYfIMlkWohMjP1Nd1dAd0MZ22MBJlZdO_vRHRg=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (14, 2, 14, 'crisis:504', 'crisis', 'red', 'gAAAAABrBt6xK_FvlnbBKIgvgRyquKu8vQgWNc_8ozC2HnnOfKnLItitqU78P7ySafDIjMrub6uNsq1nsl1GKe_5gz7jiSpWwrU5I_qRW1tnDlMIPQGYINXdu8TQXWCMFYd5QrpdQ_bf_1TRCIjoLuL0XHph1NZtPlNpWqR9VrtAAFx9N14vXHg=', 'open', 4, 504, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xqVUUM_XvuAoRICecWw9hIeGv4iXtj_1uddNOtRGd80X2tuUbcMeOjpWwOdwj-RhBkD0WJzJ51z1pulONnd-jCQ==', NULL);
INSERT INTO public.alert VALUES (15, 2, 15, 'crisis:505', 'crisis', 'red', 'gAAAAABrBt6xAErl6zN3XqPnqJOSjc6UFmKyMmVxOyU6tl3RxcWl7kuWpvGFgsduPLRPRhHsraZPUQrd7S0sXHnk3vNTnJPMuWcSiztSkAW1VZhiJX3hAGZQZQ_PtvYn_sydzI2IMLkmaSKIo6L6i7sWwkR33-J8ig==', 'acknowledged', 4, 505, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xnfz6HKOXNOxyqxTuN4723-NlO4vmw1qFWNqXOctbbQXkZ4PM_U2B5iwqjSNs8EZhazlthYsUcVWw4dIC2CjZIw==', NULL);
INSERT INTO public.alert VALUES (16, 2, NULL, 'stranger:506', 'crisis', 'red', 'gAAAAABrBt6xjf0JUIyJH4luuG1WRKuxq9Aww-1LC-Iy09sqWZd2Ojbts2Pst68-xZWaxfaEsoveDmZZFRKobStLiJnW6l2tR4aO75An1xAcP1K0QMDOxMBqjcvk-MyQ7DRgB865truRkYQjjYEW_e-EDo9qw6vZ9w==', 'resolved', 4, 506, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xZ0Nj_cu-b6Sen-Aoc2q95w9wz_fyjIt4Qpnkj_ev5ynWpzYvF80uxWGplzBX44Vgy8WCe7YP4H4WijiY36OuuJmWNxUMZXZn0dsOIll67rY=', NULL);
INSERT INTO public.alert VALUES (17, 2, NULL, 'stranger:507', 'crisis', 'red', 'gAAAAABrBt6xdaNKDm9N6gthZ7-BpuBUTbkxOF6lC3VqQERy1EDSW-xD0kIGG6nbMydZn_8fREYCEMbLh1BxvxSoG7vOA2_HXvgJbEctGtQ4qFKu8tqLXIeDKbWRg4p1K1VXD5L1b1jgRvCvcJnDPLMdfh76g8boWg==', 'open', 4, 507, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xn39ixAQt7dQ36cR240T08IrpMNq-0VA5IwxfHHWHrWepmFymuCYCDvH4d6dGEucZCjaUMBwWkexcbF1zANYMew==', NULL);
INSERT INTO public.alert VALUES (18, 2, NULL, 'stranger:508', 'crisis', 'red', 'gAAAAABrBt6xlqXsjwn63jMFBCwqwiqNWSrtxhIUBPDoGLjdp_EJxC3cW9rVNWYmkmYSmYyYyrKy3A_KeXzB6Ti0gFMUwUgO_F4xURqmWaOKG0DZEF00UBtVxCiBYgufl278hBJAm1Xb', 'acknowledged', 4, 508, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x8Jl1fLpX0Fx6NqIQ1eFNXjAhmAJ3D_f05aEbH1IydjW2tGZoT-DBr6cnl6QX2UjFk-an9lRI2Zuio4Yai5ZHNQ==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (19, 2, NULL, 'stranger:509', 'crisis', 'red', 'gAAAAABrBt6x1K0rixhLJ3zfjbrUFlxC3VMV-WONgNneCpwxGH8gtvMJTQYDl38kfqvWhhaRGDmm3ydxevXvBF43TyGZ1xgiLLr22kFOOqQsHXNEcj98wl0=', 'resolved', 4, 509, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xmyrvH0qPKwPaL7tnSwdxHefgSMyDo9NCN-MnhxiuIQFd4SxRVEXfxjdjOqH9bcYo8lFGhrCWlEFnmdxRzDTqZU1GqBdZsVTqwaRIwIqyXgc=', NULL);
INSERT INTO public.alert VALUES (20, 2, 20, 'worrying_message:510', 'worrying_message', 'red', 'gAAAAABrBt6xYIXM07nwCpLGGlcBp3JVt9OOplu_zZfiGaIz_hoDVxnapjS1l7VscBiwaZzJjN5NFpBsLN7UNfEnHuKy7Wb6Gf4Wsa6ThbUtZC4-lvDh9kU88v7hAde0rTqHvSVS2Mut', 'open', 4, 510, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xGv6K2i8B4hImR7vtp920goqdqaxQo1LpxYCXbhsz1PW1FXB3jKLVL_pYC5n80vV1tdeXx5rDma4uNvW83lguFg==', NULL);
INSERT INTO public.alert VALUES (21, 2, NULL, 'stranger:511', 'worrying_message', 'red', 'gAAAAABrBt6xHRM29O8_WRFH9Z7wvM5tkv3ykSI1R2iJAVtoa5_YkNvwBhhcZ7EvBG6xvSc02FbcTucEzytBh39Dfg4GP6TQ62QZkjUkrhpX49AOjoLE1OMgT2ocxEF9DIgX8A2lNhPm0BjZjkn6F-7Gog4nsdXdeolNoQBDTPRyI0LH-udZoPg=', 'acknowledged', 4, 511, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x7GPds54B-QJQf7eVNVu73UzAT9PoIJ11b7LkAW6Q59-dMGJOwrIGQtJV_NxvRVkAp6tKS0GUcRZN_GCs5T7RQg==', NULL);
INSERT INTO public.alert VALUES (22, 2, NULL, 'stranger:0123456789abcdef:20260302', 'message', 'info', 'gAAAAABrBt6x2w2vl7X9AQX1byEcG70yNUtmHOciMgomHLo-vjaRtb06L7n8K3ISfOic5ke5ThOH4dPMFJGN8n2nT1QHv9O6gkXZ9tnGY-jAcFOtFO2FPks=', 'resolved', 4, 512, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x0ulD1LUDV-aT04pAwnTvMLGAuDbBoH1kJaP0yMvhtcS8oHuJ13fWUX0AkVYgGLQAXtzSUXPqdEJeclTImDjKKcs5rXSyX8I0G-R2vwLk6Zs=', NULL);
INSERT INTO public.alert VALUES (23, 2, 23, 'message:513', 'message', 'info', 'gAAAAABrBt6xPIQGeE92JdZGaoTB9b9WoLNpqyYfzPIkT9ERyYBrdLrjwBzPuD1iWPalVL3tSWmZbpJMbAheD67iTdFoz9gbS9Szjt5a9UCsCoz6YhfY2QvE3-rQmyeEmOiIuxOU6HW5', 'open', 4, 513, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xkSbsYQ0Ge5XTcKUm8KMQ6ulQAP3ZnBgyRtvUfZeFml3TNVh5aPqLIAdaQnFs6JRnGsBxZJwr8Ro1W1W7iktWUQ==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (24, 2, 24, 'unhandled:514', 'message', 'info', 'gAAAAABrBt6xDdO6aYZj0I5t-U0znIppcyjUJk1V0AEIF1ZGah-o3qNoMcDVhsIwzKjRhI-DxZyvlN8_wGhHYhoTdeblAs5zcVbImIOuWtWL0zHAsp48PfdnkTaVf9wJv-6MWGg3KihyLvigUiJE2SkyTcvKvpZyWw==', 'acknowledged', 4, 514, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xq3mGX1sv48vTDThShNbT6EVYu02JXH1FQoqHff6CRTTtkylJhU4d2li25_JyAGyfGH07UCXNTk3Ie6tyWj_lgg==', NULL);
INSERT INTO public.alert VALUES (25, 2, NULL, 'unhandled:515', 'message', 'info', 'gAAAAABrBt6xcpbi0CcJj5PD7XWxQB7pczRixk3ZGDQuvbpt0ORre1g1tjdtSYvDdqLkZ3wYSC8iQfxwSfcIuqTWiUNMumHfpFEqQTAsrbj4AcDnT7aUBnTIeqW05tKU5SDev_qk3pzp0G3O8bYzmbPHItrrQ5_btg==', 'resolved', 4, 515, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xMTAbng9zYyFuAoCQwlE4slCGwz1uvamEaBjStJl_LWOscpUs5_rMrSdxgp-OfuQpOGvNVdrHA90z5iGTzdXTYCNusZ0YtcIrpLuuc6VaTvI=', NULL);
INSERT INTO public.alert VALUES (26, 2, 26, 'wants_call:516', 'wants_call', 'red', 'gAAAAABrBt6xpVGL1e_O2YTFowl9ywgaDoJFidfZxfzxq7nEIPN8dUOLU2psw1CYnAmuXZ1ISPtvan1d76tETgM5XoVRZ-LqGbS44Tsqt1zFI4qMYEluVSE=', 'open', 4, 516, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xaqzXMWX7UyLdNxCgFYtpNRwrYti-VZyDcTvZhh6iDt7xouQyEFeQsZaK04qp-kdWVmy3U9MLlp8IWTVcuINrfA==', NULL);
INSERT INTO public.alert VALUES (27, 2, 27, 'wants_call:34', 'wants_call', 'red', 'gAAAAABrBt6xzpRZn1Iur30xma3advOZrlyaCobdynkCH0YlWrjSQyDUXCSXvVFEsY1HiC043crnl22hsLMbPPX48znUD-gCFP-V-qcmPE_DWzBkkgfw-dQ=', 'acknowledged', 4, 517, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xe0dmarr0AWgmThs0JwKahY2ahvEDx23oN0-3iakUw9l-IYBYbY_znL4mgi1p2ldWrrAGJSzFsDOKiBxJerVcPA==', NULL);
INSERT INTO public.alert VALUES (28, 2, 28, 'wants_call:3420', 'wants_call', 'red', 'gAAAAABrBt6xlFclQk5E1WPYuaDoZWC_HwSPd0CHMGqj9_DSpQpSQJjbEbKF4Iiqgbxxj8obTiRTflBAuRG8LE-H36biy1dWpRc45XNHtA-6bKPPtRLk32Ozh7eA6uE2nEghnfVUMJhz', 'resolved', 4, 518, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x_tpoLOjoKaIt24ot9u-_1mFxz-Zcb8R--zWbnujbXiSx-Vw-oqFeGkFVKpThiYVsMeG9XnNlgFy0ytKFKwrgLJUvnuNMYJz2ZobvIW4_kcM=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (29, 2, 29, 'wants_call:3421', 'wants_call', 'red', 'gAAAAABrBt6x5NcaouaPFwGuUHrXirckat7BAy0fDLq6fu_7LmdpAJ0-sYWfcZQi65J8AVj2pv9eR_AgarSVx4yCSNfR78_tV4neBiddI3KLKS5P6pfh6w1YaqOJH4z4D2PH7wVLxwdtHFFzoN_lXkxNMmy7z95rYQ==', 'open', 4, 519, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xzeiZcVykq97jUpmXJSr8ZQHFPKKN8ClLgEwtfonPcRowxCOTSLCQVkJ9ehk9FNCGtxCzSCydY7Gokwo3AD2Gkg==', NULL);
INSERT INTO public.alert VALUES (30, 2, 30, 'struggling:30:6@20260216T160000Z:20260302100000', 'wants_call', 'red', 'gAAAAABrBt6xfJOA5i1gMza4aWyYVJON_OHZUxwy4jNCO3NJtvGvkkBVKJp-qLgkZzTJCi_UWVvZuvU0--579eBDLdr_xDlcYQ5Wxzju_KApB-lXDMecsWuxoYEpGn7zgsqFHqGIzMqBUhyUiP47PWrevGtavnWdvA==', 'acknowledged', 4, 520, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xbeO17s102Du_PbihNqPMMmmgaseRcs61VAbg4W0hlyTmi0f_eWkFfVy4UoFGVu9OvRFds3drXzamGVbutv9dnA==', NULL);
INSERT INTO public.alert VALUES (31, 2, 31, 'red_risk:521', 'red_risk', 'red', 'gAAAAABrBt6xCPt9DLySWymqHyhaLk5PyzQ2sg8mZXqRm7A5N9bBimqtTBwrFOiGOxxH7q8d5yeaTA3JdxgeDz34ZDzcR9fFZvVJkpGbDRlVqEeO3IY3cCfBeZpGtxpdu3zPyZBaY0GS', 'resolved', 4, 521, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x6PHVGHqwpfZbWE9AAAcVbFH3ogHdK43rS3BxwTHf28TcrKZlz4RK3W9Cqk7PBgxO29nZZItEY66Phkv0nyPb8SKg9EfDxp7d9xRWsc6ZEqo=', NULL);
INSERT INTO public.alert VALUES (32, 2, 8, 'red_risk:34', 'red_risk', 'red', 'gAAAAABrBt6xvW13SJm000bPoB6Ibh3NxTvVw8mzyJmY14wRiuUuncuHAwpNQXVl3xMHkyQUqzIdB0zvU7hZ0jOZoZLaFwAUNjqSbtpgOJzJZDp2rUhVKLoA73h1P1h8P2XUHz0SGup7', 'open', 4, 522, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xzvHU53_bKSFseppOWR1wXOgoHWoY315JuHfF00F8qHRG9Ne_wO9gHpQJ7CykTBxKSPoLG3jM1ngkDWr8xg0nNw==', NULL);
INSERT INTO public.alert VALUES (33, 2, 9, 'red_risk:3425', 'red_risk', 'red', 'gAAAAABrBt6x9kU3-Hj57jdejpzKl2FznaMNtVe64GM8GQ9oHPg9dWsQV8wgxyyZ1L4qzXGBEc1cekfvlDyCIJBZANRmTe6QH0ztL4QQ8OJxSw9p-YXQGPhoTHPTCSECPI8oW0utgP4-8xSaO0t-SggTh6y7y9TW3NdBthsS8I_7w5eB-5vjRZY=', 'acknowledged', 4, 523, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xBSwQkL6MUoflzUSxiWgI9uJoi2M1NjgliES4jEqTQwYqdBtWJrxfkqBSC__QoclH5pG09cuZIqJEs-F7wcnPEA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (34, 2, 10, 'amber:34', 'amber_risk', 'amber', 'gAAAAABrBt6xJtvsC-SBoXG7ZDYdX7Aj8A-byPQVY6IZDI8Lp_hoPYT7GfnLvk5nGc2SaFH5BSs9VuC5yBZMAcKQO6t5Vg0RaXp58qg0Fv_sWI97VCWdNaSHCP3KZQina_FU0DhtuNV3gDjIoz-uXxZhRBEACZbgu4SdmPLhqYnaE6GNoUHmV44=', 'resolved', 4, 524, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xWON-sgIhDuh4G2yzoF71f9l1QBlMGIOvGXJbf0tLQ1cjeSp3H1-nLuAFOXv02hW_1_CLCO1s_mu6OBpcF5LTdZfaIBIeziCup3B7edndiEs=', NULL);
INSERT INTO public.alert VALUES (35, 2, 11, 'silence:34', 'silence', 'amber', 'gAAAAABrBt6xqbM0YRCi2r4iR9SA-_DE-aLd1G3TvByvWlnUW3lr2evjx4qbB9Y0D1C97uMcHcmtw4g6E16GFlAhEV1Qm2zOf73zZ7CrfJmXh2V92jBZnguuYoXQKjb0RhsOzoysRuKE', 'open', 4, 525, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x29mYGmIcZqmGKazEfJHVF9gxe9WIfrWlQLOs0DkADL7Em5lOkSkhk8aGEsDYodK6WjjGYUhDyhUHNBsf1IsRMA==', NULL);
INSERT INTO public.alert VALUES (36, 2, 12, 'missed_session:12:6@20260216T160000Z', 'missed_session', 'amber', 'gAAAAABrBt6xdrh6owIyTiCXwoJTqDKpf6tGyvzLgJqo39xAneMaJrzzU0dGRTC9pH0RSoJGWV7ZYqZgyoiDFjnqUK1o9uNzrPPVz2C5VtTdJO2OVzaqnH-h0tmv4iCE7aYQXqFD46c0', 'acknowledged', 4, 526, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xSy0IfXcGKtnmZpf_490gyeYPcVie7vcDgpZXPDeWhpbd1_5ZHzj_XXNKMcqI7j6Um0L6PiruBxRwd0zZ3SgeTw==', NULL);
INSERT INTO public.alert VALUES (37, 2, 13, 'second_miss:13:6@20260216T160000Z', 'second_miss', 'red', 'gAAAAABrBt6xaA2bo0g_hH649srM-UCjyGPDWwP3lLZu9cSzr6jdsloerpfQWy3dq-tpHv8bExirQA0pRQan9Vl_n1jHeS0ahUKnoB0B8Kj8ZNLuL-qdIC1PMFssKy2vnVagpyHkX4JBnjivDdF1JzuPM5I-1D0ADA==', 'resolved', 4, 527, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xzUk8kNBS_oEVbIMkY3ZDNVRK02stfJX1yyCGTxjluIhKTJ7ovdERPVykIEGjoveYw-ECYdKZbSkLNMhFyEKhmrbKFMXkA1hzgs73-MAwwtM=', NULL);
INSERT INTO public.alert VALUES (38, 2, 14, 'cannot_come:14:6@20260216T160000Z:20260302100000', 'cannot_come', 'amber', 'gAAAAABrBt6xHSpwsIz0NFIN7T2kEts3PO98dCtMgF-Fr_CAzbKCX7wPiA1NN_2ZJNMVOwoSvmEX8KzPMjs9HgnbWhD_3TP2brhkR0yKLgQUJn8At8ZYimCSD0zJA42od20SW8TmWrHxhogubJZZasMjNsyAdoFEpQ==', 'open', 4, 528, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xOMbnUSfNEC4sD1e1ABptZONOaYJXVFCOW0Rqu1jDNBOEZuw7dInUl4-FNvjUljWScpOx_KOMKtNyG_V96JCoSA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (39, 2, 15, 'cannot_come:15:6@20260216T160000Z:20260302100001', 'cannot_come', 'amber', 'gAAAAABrBt6x0dNYqFexgGKofrJfQQRiTnhRahH-lmhuecsUIA_bMK8GL-NzLO_5IBgxdZfzCSpZJ89eAYRBrU0gZNkdQ6gtuLgDnzbMtRDtdFoI6efn07s1Tqk2HvEhVA84DqPlRq_seMnQ0fp3raZInxUjrKxoKg==', 'acknowledged', 4, 529, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x3Dpd_EoFeV2aiKhXufYsejjdpPp7j98QPkUHwafr6AYkgiJ5MTfoOhPZju8F1cj-pdSUPdeLm_BMBK4Ou9Xb1g==', NULL);
INSERT INTO public.alert VALUES (40, 2, 16, 'late:6@20260216T160000Z:16', 'cannot_come', 'amber', 'gAAAAABrBt6xv_aa0zbyWtEVoDs-D27wSKfXhIDKqwsmSTBTmtREkcCZNW6U-srltAPPgUquemT2Jucw3QtUv4AA96SLEEqB6o7GI1lj-1r-0xRk93FmvxNPT7YAdjQJPWWaMC04oz5W', 'resolved', 4, 530, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xflGk5UWEvmkDk_ex7QcItjWmKXqq9MikFDXawjspykXLBovr0gj10yNldi6essKeULoMJ4VVTRZi2FE6j1KxbN8653tZYGlHVVOnyfHh0YE=', NULL);
INSERT INTO public.alert VALUES (41, 2, 17, 'opted_out:1', 'opted_out', 'info', 'gAAAAABrBt6xXrO4SGXyOUPJA9aDGwxisgbW4MymeqTWLXk6jZXzMdsBlySgyh6KtgpAnVUnv5Hu5-oxzVLxCL2NmfuUnaLIhQIBTpkZd-0g9bOqkXApkJY-Kn2VokY3248trqh0sxQDFTbT16KIZhl2hg5MvG52BW9ECYdoLkcEp_6kFuTj4vw=', 'open', 4, 531, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xDiP-mAyXEGYVeSy5vUCcuJJQNPgtY-jeYdrfOXPUvmdN1xAoK2I18IlT5_Vt4aIZsIikx2X0Hv_5nXDj2ot4Vg==', NULL);
INSERT INTO public.alert VALUES (42, 2, 18, 'declined:18:532', 'opted_out', 'info', 'gAAAAABrBt6xpKcKO3xAjoBIuynBl5agzj6-YLlKsn_k-c18HGf4HRczAxZ8GGWFt4dQgj3zqDyBo96u1LqyfSUFZx_o1GB31KMxvF0BpjRcBteGadKiC8hTc96pRoXGVfDzt9kJQ56iFAiW4jymkwHPZVwAOFSMyQ==', 'acknowledged', 4, 532, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xLj949zfKzxwTV6gBwI59Itg6l_KAzpggJOPdUOQ8_HiplzISDH9lJITeEVa3VrcvAkam-IgaON5aIsoX_gVQKw==', NULL);
INSERT INTO public.alert VALUES (43, 2, 19, 'denied:19:0123456789ab:533', 'bad_number', 'amber', 'gAAAAABrBt6xBpCtAf8ifSfivbQS5t7x5IoGgfxGjxV9vZxAMEecnyMq3w3tafdnmc9NNdM673_WE9rEJlV_d5zfTOXhXaExFNmh5jq7s9xZXPwfGTdBHaDQGvGJOBcmKmxXhMwGgDiKzTXwrXVtTbzZHVmIjTHTHw==', 'resolved', 4, 533, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x2bd1V5SaxN7FmGXFCG1BNodz3ALbVFQqqSWXE_bSiPmbuO3Ksrqotmu12mS_ErQDPDWSfEilRyVx92jWdVi1x_vCll62l0RrL96rjrUfcXI=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (44, 2, 20, 'unanswered:534', 'bad_number', 'amber', 'gAAAAABrBt6xGZIlDWmdF468bM0Rakgcmzog8o2dgoNUJusnGjc7GXgsz-1wFzLAdSIvomhCOr5mNqwfrCr03a2rnNlABc8A9--fTj07iIbHtnSlyhnKQ0tJ-OfxADYflaGZe1xNS3EUzLnKJBHOVWsV3YtCc_SaEuWXxtQAsWtz8w5VRRELcBQ=', 'open', 4, 534, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x6EDwprV4BuGjXCPD3_bQt6_V0U5f0TuI2osWYlRn7m5DwLejxD9_-RWE6bBAVedkBR04qj5OePIuXYVInsy5Uw==', NULL);
INSERT INTO public.alert VALUES (45, 2, 21, 'suspended:21:20260302', 'bad_number', 'amber', 'gAAAAABrBt6xRSfCK3Nf_CCM_3JEJICYowFr6NTB45rzo3HVd0oR3FHRjy-pcssXz8qRdXOZtu-1VNSNwd4EvQNRoZMck-xJjwkl1I31z9T_LrSv9OsuszxTyR-z2yxCd85lV01fR3ZzOX6DpUM_mHj0zKd863Q2hXxCPTXZl-K_m3QRMQtF_blQBzyh9SQEID7KM7fKF0vM8MrfqX6aBoLCH2vTOAG3RQ==', 'acknowledged', 4, 535, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xSdNks9k0L1fP6KBwDteiLWKWY7eMgAwm1NawNrWHDdaTq2ZlMGnoFnmUgGnnhP2-4X5_55LcGBKRYWRLyVkJTg==', NULL);
INSERT INTO public.alert VALUES (46, 2, 22, 'bad_number:22:0123456789ab:536', 'bad_number', 'amber', 'gAAAAABrBt6xACFyJ2zYaxAouypRXSawDTPcaW6xXsblFviIZh-9tkPz7UUqUJb6VseMyhln8ehpG9vB4veS-eVRNYnnMAAF5HeXH8cyb8DRwWzJ_0eJ7tP7y_lwPXKpCGzfQKCu87W6x1j-Pce9IApX1XSsEWOXDd8V_hED4hEBeH1zV3fFoFM=', 'resolved', 4, 536, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xXw_R2iG4t7SWb1h7q5X5K_on-3-uinReE9aoueJ5CaF280O4Nu3Lz1q8DZB02jhsEGajrZg0COI9h_NK3aln_w-AN4LirZZW0wytEsy1Z7A=', NULL);
INSERT INTO public.alert VALUES (47, 2, 23, 'bad_number:23:0123456789ab:537', 'bad_number', 'amber', 'gAAAAABrBt6xuPS_Tp8x9TXP0wPYh5tmlOttO8YUGfpokdy1Yaj0z4k6ZCJ1U_VK-FhVufbauKQ-xuvSIc2cLxrtQkS3kFY7BR49XjNvqq3kpMNcUbvZk1EuxdQn2L4zOP1R5O2HvVURQK_O06NrP2WhtcV92JBTNWENQy7bS4OyfmiORwpWlUrOL_dRG-V7kcQGXK55T8et', 'open', 4, 537, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x24wimOxVuTHnr-Z7n8b7czqYjeZACHyGd2Z0lclEfGFE571naHGhYyl93OVexvRz2-6VguvjkPgr_J5JbsYCyw==', NULL);
INSERT INTO public.alert VALUES (48, 2, 24, 'bad_number:24:0123456789ab:538', 'bad_number', 'amber', 'gAAAAABrBt6xIrTWfpVaAPgo1xRzvgvDtHFxZdBx5zwQk21P_gKyCjMG29knv6BKFgLO-TbSQE5Pt8x7CPiskrG9L3zLupAFACmtVX2LuM3Ai7bQ2WtiSDJtZwwE2daDOH7YZ_7fMBMYAQ7RRoysI2qjrHsiCv1WPO-l8liw6RgoXU2V-RNx75w=', 'acknowledged', 4, 538, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x4fKEKK0jCH7dwJjhAzbmzxJJkmhs8vwUK38DdVP4IlCKMqz3kp_2uqEU5eZfgyGt67eU6rYcWmSIZc4j6E-oPA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (49, 2, 25, 'bad_number:25:0123456789ab:539', 'bad_number', 'amber', 'gAAAAABrBt6xRV8yuMg6xphHyks_E4JaPfGt4nzVpVk81VXT-TTX0NBzpQMK0k0aKDwUgIIZ0zvK_c1Fmj5fn3bqAwmgjOJgzQJCy2KKsdpfFE2iRwmtewt47FQwK9LgIfSXyiV-VtQFow0mCxk3jNsQx-rDjmF2znPyCEsHfxuRHzforwlXKuGpmc0CjL_YTpOtkFfBNMUj', 'resolved', 4, 539, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xGpCMRVQvHmun9oin66fA5E0mOXudNTToIsfV7JSPOB3LrHBiEV-u7ZD8M-bwX8JzR3QhtUANhDgw4rU0N3vXmXDOUP43PTCMEk6pTfZTASk=', NULL);
INSERT INTO public.alert VALUES (50, 2, 26, 'bad_number:26:0123456789ab:540', 'bad_number', 'amber', 'gAAAAABrBt6xrGU2fQnYA8Bsd1G_LjPZVCjLj1JkZI5rZCWzVvQNyosPgmrewQzoa6yI_0vUDx6ReCpfKIdi5MjGvO7kwflNsxPFvVSieUEKoN63mWLi7HsNdH1y_j9DcfpJmsGdhiSZOlb1IMIoORswyIFYCm95jCUxibxdkNX1raW3uW--WTR0IdlBwnQO-XzmZs0LekmrEGIxoEeh__TcBLIKc_xL_g==', 'open', 4, 540, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xlsnNKwGgwe6YQVn-X11p5Wp86USB6mqACOQ7a5EQncZFG9M9qhm9voOlcmuUL0qlLPVvJdLd6BgrIAuMkbbgdA==', NULL);
INSERT INTO public.alert VALUES (51, 2, NULL, 'sender_blocked:21408:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xUhrGGvxI0oXNPR90AZ4JCeZl2VXzYoL3EgamTSAMdtmh9t0pfoX-eiC4qBNGgMoN-aWA0s15Y2LIouCvv2iBHkWKvGZqND4MWn3MgQlQkUw2tY0rQpuiZJp0UXOQv9-qlp6CrpIDPR9rKqgg0yiHaQjHnfZOULEvjCpqVsyKHGJE9WG4t-GQ3-LA4FlrJeu16bDF6cM-QZ4C-stjwQRJhA==', 'acknowledged', 4, 541, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xICx-ajbBEG8VDQ7rNdNUVkU5tHxlMC7Ym6mDyHFNM2GMtihRIUrQjn-BbJbJ_3XbaXncE2LomjYPcLAtYsI3bg==', NULL);
INSERT INTO public.alert VALUES (52, 2, NULL, 'sender_blocked:30034:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xlMer5Xh2kBRp3zcuF2UUmkU8mocRQKn734DdEfJHFeIZgLOUCHzQsr8ang2CCRMxephE3C4qmHdKacU8ZT1KLbZtqMAwj8s04Dyp1iWJIIO4AjKy49tv3rQR9H1dW3IWPDQ_ZIhA5hwU8s05C8OuYXX8awLoU9wEb8RT5gUMvomOoSxeL3qCmg4apfNlbSHy', 'resolved', 4, 542, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xJGOBUybMyocvYXc_j5Lu6F2QRJzDHzrzmt2RXQFqAU916xIDmmBm9TR8hi6nqVEAc9tk9NBVyKWpYCX4vPrzTnzC2JdkW67chXWJNgI-YE8=', NULL);
INSERT INTO public.alert VALUES (53, 2, NULL, 'sender_blocked:20003:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6x-5jruEBlLPSTdmi9DuHUxvzhd_8BygwI2YPUv8zWKettJI2QgFpnyrh07E470NzOd4WH2nK1Ki6rU05Irz_MfQ_92fCOKPl6WpPurpswrWA7lJJgDobyq4ZUpCcnbyEAj9Do5ugkEsKIlbMS092s0bt7kP7ofBZ99ltbpkm9KxTyu0g7I-4Hye6MojcNBH-u', 'open', 4, 543, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xVo3ZNI3q9xFxqMfcNrib2KLhiAg6XryZHn9MuMziu6G-4phrrCURo4n8WP4u6Jt6yzCQF7gzKMRQ3UopXfLvPw==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (54, 2, NULL, 'sender_blocked:20005:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xiJI6fSFsxlALM5C9dIusMNH-CLIOgYY02AoLuC_KoS8_kl7dDLcpH5hbU_-Ll1lZ6ScOOY1XileGRP1d-r0z0KQJtf6ZTidTW-nwBiHAn--BmEXSsJG_-2l5AJFeygXfVaWFkxpGpYFg0t0UMLuxSbkBc5IXtoqIdX5s48jrTP0=', 'acknowledged', 4, 544, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xQkJC_AMx8W07Bp-ib8Ar9zgIYu2lIJKEQKkPJPM9MKYnpxgF6ovxWUyB90zkKynOW_3jJJD5vbUFua-bO4_GFg==', NULL);
INSERT INTO public.alert VALUES (55, 2, NULL, 'sender_blocked:21212:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xCKthgydELJHSfP-kd1bpk7WgHflgY340oNw_Zy3MIckdYQRhedCdz6qJ-q7xirL8804xBrYrysNO8NK-6BXvq-4taU9uaHTwPGLg30artd4Vr7zBNyR8Z72ljf0qdkBbFTzNkdaMd7tOmAzF3R-cNkX4RFgJX-7i4v4YtVyxbPA=', 'resolved', 4, 545, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xnYJj4iZSPQmWjlU-AA1hWcUWWEBcvtzM8fXiA0yMorwNewNCT-2Y6kpRWbtNhKsEDAseQn6RkRxmwaIU4MDrkP32XB-wKWtBj0tXUS-h_WI=', NULL);
INSERT INTO public.alert VALUES (56, 2, NULL, 'sender_blocked:21606:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xMRh0ig6s3c59M5WGm00MOwbYIBy_4bPxi19Ex9jsfx-w0HWrlxFyKnTH-uB0Y_Ywyld0vf-ZnuYUBfvJVbiPERSf9v8DZLGm3hq-_PK1m1wJP6foXew5fy9gxHvvvvxMeVP184OJOxCU5Z81mn1EbM8XM4udyHrvffQ4iagXot4=', 'open', 4, 546, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xELcDl9hDBV8I0AaeGPSkUN8AP5ULwptGB-1lqgjP05BgF5FpSM5QYh3WnIZLk5Ga7lz7-d2MkP-cue0U9-5MIw==', NULL);
INSERT INTO public.alert VALUES (57, 2, NULL, 'sender_blocked:30007:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xdrTojXMj9yHROQcpzUbxZ8X1twW11-o_W1Nij94-iJ-G9aB3q_2gYP1ACcdgsDqIQKZLecK4z5Nh76Udmjnnap0_vJvZsKu15fjgq10UZdWcaTTEMUCf3DHrtd-OzoKEn6fsu4hJT1BTq1LQcnpB_g-Rs3dNsqiZemuMRt68hMA=', 'acknowledged', 4, 547, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xzAuugYmiGxGP8l7bFMCiXgHvc881UzdwZW3jjSEH5WeIu6DFhzWf76dNLn1bKkPHtgU5L2clmOfGkUDWmmheVA==', NULL);
INSERT INTO public.alert VALUES (58, 2, NULL, 'sender_blocked:30004:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xbEQi6gIveyftJWnay5lbA_JipvBW9NGBytKWm9TQhTAwmxf-2uuKQrSkJOqwje59FuhDfa_HOqdWZcsymj6bKIUh0yeCxnmEUeHos5vfajjk7RQlBu0kB7Ah-AcoWjdBKLKzJ7t6cCAP2MyHnHcfow==', 'resolved', 4, 548, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xbCoSS0XllAdRzJ4JY7wNEDnNtcCipF7G2ituYVZcG05m3OsL4bxF9abAm6zLTSpKzW3lZoiEPcbjHp4pM0reF4qb3YFTGzhDiBECsb0MIU0=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (59, 2, NULL, 'sender_blocked:21611:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xcGGTnsLpXhNaTNRsq4JzFzRpf2eVB_6Cot4fwoL3JB_uYpvahkBSUJklYCTS9FlOG0xn1eyrun7SItHP35UKH_Nd75nuf71xD8QPn9WKN5ZfCMGPYCmV8vJRUCfOlRpjanxkgjqrCcBgjC718aMzUTQHHwWg_7uTnrInx9qwigS6j0G_RlDLWZ0yGsnsCuBm', 'open', 4, 549, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xHcjZ4_SFTuRyD6nyGUKm7soeOTDe1XXj-WeIqVDCHcbiKEHxy26hyEWT3nIpQ0F4RAvUF9oZ41gxFsGwUTSnBw==', NULL);
INSERT INTO public.alert VALUES (60, 2, NULL, 'sender_blocked:30001:2026030216', 'sender_blocked', 'red', 'gAAAAABrBt6xV9K0pgen7IUSD4A1Ee5nVHCevODmo0cMPdlLrn2ANQHJH_mgXxoS0zm7lSMjrOUrtIm7rcQLd5eHgR3mOSArZ1CXdbcE31htEjnEO2vgEDwjYcJl0Qt_9fA0uPQW0Ye1OiMU7X2OqjsJuXJHm11S5WR8hTZMcm_1umiYNdlSDw5XXDEj_SRLFcw2wDdJfBVm', 'acknowledged', 4, 550, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xd7_GQab8gDcBAofotcQu84381BXyJn9Ekv-4IGotGCvRs53JImwZqY1ghLCkZtE-60S-tNe3sFBAIfmU-7cLuQ==', NULL);
INSERT INTO public.alert VALUES (61, 2, NULL, 'sender_blocked:configuration:2026030210', 'sender_blocked', 'red', 'gAAAAABrBt6xOetCPt-oZsC9q-s2ZApr65NVrEYujBvTbhoDusJsP9JBZn-2HoweCJ4TaGNFNqXEhocX_3nrr3rE43nwtEciIKCBNLkMOMPj1r3PrnoVL_N05t55qB2N3UAng-Rz_eb17zYj4DBU-q7BDfcPYHo_N6vldM_pzO-mfmCJ7fvtKEU=', 'resolved', 4, 551, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x0NWRxZ_2qesd7Ly6cf4V7UYY6NwZmv3ADP6Lksc7YQbA-w1r2Ou5bTX_nvwdsol6wA7BJ2NiHVxq4OHxqrqPkcyCwCcoNyekb9FKsJnxwdA=', NULL);
INSERT INTO public.alert VALUES (62, 2, NULL, 'sender_blocked:configuration:2026030211', 'sender_blocked', 'red', 'gAAAAABrBt6xtSgXLc3zj9MvHQaEhHrOVT9qq_967USyriFs8D6YIoz3PxKTF4MKPHCMVc0t5gc00nej5fz_LJcY_u3CnVhfUh8490KccKrK3khwuoisericpD_PZlh6sifgACnNg73d1yP_JIYiLRod2unkUvCo8g==', 'open', 4, 552, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xS5v-RfCpSDZY5Pd97X4MC7T9pZ2EY2pnDHJVV2pl1AShWmvPxNOsVmBPdk6TxO0DVcogKLYt1rvyOuh8BLBhEg==', NULL);
INSERT INTO public.alert VALUES (63, 2, NULL, 'sender_blocked:configuration:2026030212', 'sender_blocked', 'red', 'gAAAAABrBt6xgaw79x1cbAZcb82jaLO8aHokc20YDeAMX8BZKBEUsOEjUQbD2p3QI0NYrnA93MBHwvW2fDeGbZI0O6mYrb-8_uUboSlqjKXfR0ztcLiYewb8As-KqZscXtqsPtAWsUp2qjJ0aboTJzvrWSPk7jZnaQ==', 'acknowledged', 4, 553, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x9amlHbCkm0Y_qklXjtB1woBDIK8xkr2-QsCxJGXbJ_uKwQX8FSZ1HDP5d1s0_GnxgMLH74uygermqLiZcFP7jA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (64, 2, NULL, 'sender_blocked:configuration:2026030213', 'sender_blocked', 'red', 'gAAAAABrBt6xInj46LiDqR2OrLEDKoR5ezEhoviZ3KChJcUoPOq2xcrSUl2Z9Kj0IO5aYy4mV83F9Jp1_RZTwF_HfWBzueiWhgQQ3g1vfpBuINEGlXcFO_7-vMH0APODgRbsVxyOvNPEtqlT-a5Be9xG-Bj6ccQN7w==', 'resolved', 4, 554, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xgWPWHj6qg0jOB6XL_wYhwSXoqN3RjEpcWM2gULvvH3ar59OfYMBvbO0bxURAi5wFRimEH-TLO1aoV_lQS6RGniUNgOnHSvJGmPLoDRv3VNw=', NULL);
INSERT INTO public.alert VALUES (65, 2, NULL, 'sender_blocked:queue_full:2026030210', 'sender_blocked', 'red', 'gAAAAABrBt6xoNJK2xMSIHfWUTziopNhXmrF2khQBI53t3VicwfOeBNblgq5n1KWPeFwU2AO-CkQ59GwLAdgdtgZWZtU6jbEGe93QkjZJeMI1Fj_XZfY_b9jerg1fG5ensfKSKmWps10qYFRAQ38N1MbpusF2cDJm5ctiQK81vOAPoea9L6oVh4=', 'open', 4, 555, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xDt1YPXvTbmK5GyOIVg3pzJ_ii108rbZpOfIJn1pInnnD4HW-BebB8ANhsDnY5dvY3E5q0twwekBuhwJSeobHZw==', NULL);
INSERT INTO public.alert VALUES (66, 2, 18, 'not_delivered:556', 'not_delivered', 'info', 'gAAAAABrBt6xc_qJ8dF-ZHXHnfCBini5_rCyP4J18yBkCX0huIGaiqqlJooZApMDIzMr9yISlfvNYQeW0S6vH3htGHFOn92rt8dgjDzQkpqkpLvfLcZN4iD2t7m5QfqeDTWNrHiPqTa3f-Jx5fZZBDx5Ls4n03J5lg==', 'acknowledged', 4, 556, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xssfy21K8blybh-rCY0sXL87JhyQZnSZ-oLF3-nxoF8w4qBI6i8vkApBW5D71YR77U5iJkskRCduUpR_U_gx8jg==', NULL);
INSERT INTO public.alert VALUES (67, 2, 19, 'not_delivered:557', 'not_delivered', 'info', 'gAAAAABrBt6xzc8jmtzniJ7G88peNqvgaYRX5ZOjUP3c1_dr-6FFwjxAB4hCzypWt9e3XvTnU9dl1EXy01bu1QpugTYWTR9Q23pc3tfYST35q1NuzOPW2oCDWmNeLxHn2lmsKKGee1m2dg19-JWTpSWPjBMWfcHhWw==', 'resolved', 4, 557, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xqJBR9b2iSleqTQmMSiP4lKpwu1UVrQViEn6zhiVz7x3jMV1kEPS5lkvwAUil175NqoP-cRqGPX7lT_ERyFyY9XQUBvscSYgpc21VPjdEY7c=', NULL);
INSERT INTO public.alert VALUES (68, 2, 20, 'not_delivered:558', 'not_delivered', 'info', 'gAAAAABrBt6xgg8Gr6oOANNgi14dTWMTgo3lQUdV8yN6z8IdCXnV6j8ktUpziiRwDsNSr8X-o5KSxsp5VNUtmjpRicuHrw8a4HtckCoRZHOn-ljLEZQ7nTLlhQGhn0EOmzg9FxZoO2SoEgG7Z5CoZRNdEMqGUiY-mg==', 'open', 4, 558, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x2kW5gCyCNYquGIbJzflPwrIPXQxTwAFYAyWpNZnDMSmlXNkAmIoj9O6M8A7tb9x86d8FSZt9kdAM0WuIv9XibA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (69, 2, 21, 'not_delivered:559', 'not_delivered', 'info', 'gAAAAABrBt6xJuzqgdXfoN6T9G5LAScD2SIrvSeaM79ynGe5cXvGJm0TUGxar-Vv_iEMD1gpPVsgX1gU5-1b92M81QugegGPIlsLcdipYNK5G5SVbfLdDQ97F1WdnupT_hJMGRxVeDLSaZr61SpwAWt8ALWElYygoly5yvBhfD-CAfyzstaM6j4=', 'acknowledged', 4, 559, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xasl4dlRzmHjcwKVR4UR3xX__C1aaDKpAOcLlyAqeeZJndJz4WdGYLprRH_A6F4uxn2XHuPZyZlMyixZzMft6RQ==', NULL);
INSERT INTO public.alert VALUES (70, 2, 22, 'not_delivered:560', 'not_delivered', 'info', 'gAAAAABrBt6xRBIujznHO3HdS3H-FUOnOnuGblu3iOrNG2Y76revaSn21d9h--MDnimPLPIdujzI3xjW7zSmFGiuBez_siMeG5AX2UzmA3o0V9HGViOr_heVBugV-lMk3djPRuLvoDOM5bdJLk_L6BkjcfvJR-4o7BjJb8lXpDuVrk1pSbsV2gY=', 'resolved', 4, 560, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x7nKqVwPclWRHpzz0GaB1HuxaNF52eMvIhvuvt1deBTmT5aAfavmf0ISvNvfXJ29BoOHKVNpmj_N1DTtlW4bfO776cGVzuwgMVEhEvIWOKHs=', NULL);
INSERT INTO public.alert VALUES (71, 2, 23, 'not_delivered:561', 'not_delivered', 'info', 'gAAAAABrBt6xZzUr7a5gLPUJ_fTY-9CtvViq92FEhw7O5CnseVY30B02mtmO7BLfqlb-BaBNyFnl1Bcr3Q8mwIEiayPg51kJ_Izd9ITDActK0s10Ahn3v8ASoVQ3m6M7dlqQRoktiJl6M_MZq8naga9AfPycu0Pd_30eWDNyiVyqU0wG6h_MoQ8=', 'open', 4, 561, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xHNVczsLz_t1EM1_RdB8PjRGBXLtRREkROSXvdcLqdK4LmZy_2tbwVHYdK9jfG0PoLZnscw2MIUhBCtfaEPH-AA==', NULL);
INSERT INTO public.alert VALUES (72, 2, 24, 'not_delivered:562', 'not_delivered', 'info', 'gAAAAABrBt6xOd5pfnS8fHmEUA4UnNXokSVGlIO4XS3m1_QUIA-7yq_t8nIKYSqWnU8uhOcTeVt-JJU19cucjbLkC4bBJYBr0FwnyEuevRcOqpz1YSCWe16H-nlXLhx-jp6BHUWH3G34UT6rOhzJGpr6Hk611wB7_w==', 'acknowledged', 4, 562, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xz3JtM1FBAuaEC7lE22uyQa-F_sLBW0Nys5h-37D9iaxscSYRJ4-s0TZlht5FiFWDC-zik-zOK_nSVdouo_B0FA==', NULL);
INSERT INTO public.alert VALUES (73, 2, 25, 'not_delivered:563', 'not_delivered', 'info', 'gAAAAABrBt6xB5MHTwkEBJHxPRXoftGs4tTW4AAVqiXCC3jER4fjnujy9Z5jwqF6-AU5ny2FNDRules-LbaEN-yNRB-Rflray7tbKXW5uaUARm872joKpRekHDyFgeUa9538XI2r8MYnsE0_RsQ7YTKYvM1h7TVrzp15XQufGAWzXC0WYn9rtGU=', 'resolved', 4, 563, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xuana5Vdp41ZNmmJEyRUYXwCJWEhA-XGTuIb__4kwMrBkBxVdsb90QJF5Of1NGrF_NyU2crT0CxYTld_pOFB_5SIZTjboafZaM7-_aU0SNgk=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (74, 2, 26, 'not_delivered:564', 'not_delivered', 'info', 'gAAAAABrBt6xFf5kn2S4IK6NOHV2bRQze3DZ-GaX_Xo56kC6kGVefACLNPScfeaoxM4Smx05QTJQH2A-im-lG8tLFPPhS9G6PlJy6ISJSZsj8mKjnS81fcsiLP3sdtF6vk7UhLCSGd9af1ZVdLyEvSK2O5t63q26hA==', 'open', 4, 564, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x27_YYzC8g4wCUSts-IpT8wSCh1pcpzr8r3hhfDrYODWMHzX_6BjACy7qXhywSQ8AvENwupYeWIoN46VzJU7o4w==', NULL);
INSERT INTO public.alert VALUES (75, 2, 27, 'not_delivered:565', 'not_delivered', 'info', 'gAAAAABrBt6xyt1p3R1b2QWarzHK-CuSn76IYDospMrLPPrF85RvcQbLGWel2yUkowGqjrgWbK6hg97KkeTJy5cebYJ3mCrABnQTppMQWoIFyPxLFd7s1lDo4TbdOD7NTM_vvkkwY8rlvoPom3tGvohUO2GV7-r4yw==', 'acknowledged', 4, 565, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xrOsqeJ11ReUA42QTiyKIldQRAF5wqN2dj4-fQUs5U1oza7VoG9XitbvgeK8QWOTwsQQT2ld51jn264q5VS6_rw==', NULL);
INSERT INTO public.alert VALUES (76, 2, 28, 'not_delivered:566', 'not_delivered', 'info', 'gAAAAABrBt6xIEi_-R4Yt9PR4SOqwcuWr5iYy-Yu6Yp28zBBFyzUzhZDUAT81x8oOLGAOAdmFI69_cSx_NQY4Av4yV2QCKXPvYGOkZNWOx8rG6GUgOpigXR8qbXfy_lFSX99JHqlFukf79ylWhDgG3MXSg9QqcScAQ==', 'resolved', 4, 566, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xG4MwadotA_d6DIvb70ZfnlX1UHh6SvXhE878xgk7-Gt17trNjAkFwbigzC_-IyUIEpP4AwHiLrzdIn-FbaOtGxhBLq9WiEDy855V8VmSr1A=', NULL);
INSERT INTO public.alert VALUES (77, 2, 29, 'not_delivered:567', 'not_delivered', 'info', 'gAAAAABrBt6xZRGgUN7PISZgM4_1hAFf9fqmop-YPtmIgsb2tS_j0CS3kJRSeIKKKaGPMLg2U8yGX6qksL_OYVYar_evt9UpEKgSJskEY3IS69vcvev1aW0754A736aCglen4kk9EsKwPP_1zRZ9ExgEQ9go_yLHJw==', 'open', 4, 567, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6x7F9QU3AEgGQ8yXOIQ3_lFQ2I8RplZ2duDFb1BMraZTJFJ-_rBq8llUXlLCN8epAIP6Dc0dhLEn8Q_5OrSfnChA==', NULL);
INSERT INTO public.alert VALUES (78, 2, 30, 'not_delivered:568', 'not_delivered', 'info', 'gAAAAABrBt6xy0jZ1ZKmawrqt4nLEIIkt06YYWDSJUhkugoldwLtr6MWNXt0522n-TBzhCPx7QdvXm2nMZEtdFrw2jk9--mfWW-swXGBLqpnYlr5E30Q7P_7REl8-jkLOp7OLnibJLHmVARh8uEXBuc7l16x0xue1fG1wNLA83iNIopEuQtk70k=', 'acknowledged', 4, 568, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x28c0miUV6JE2NMB2-T9bUx-wkA6dKcR5H0mt4fKP1dZAkoG-hsro_luZxS280s9fXoKj7K2Zd7BSUH2LlOwpyQ==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (79, 2, 31, 'not_delivered:569', 'not_delivered', 'info', 'gAAAAABrBt6xd5RvJQQa3Kih8CoMC2JUX798Qnew2upRz3vfypbV9RZ_TpjlT80tqJHfR17YE12ZVjx1W2sOL-gSap_rdjXZS9kVSNrUiEFxrlLtKotkuuVhmbsTWjAv4vvSll7cOLtEeGu9ZJuOfEummIBxyOCtcxPT4kFb1okfmCiov0w1BaA=', 'resolved', 4, 569, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6x7dA0_9PcKCERR1OZzfDTFZH1ZuubV310iAG2OhM_E-WHSy_ppQ9I1S-5gcJ_NL1Uv85P4Hvz_0aAsHqWg1QzdtEoC7CWn7j1TjcgmAqJgRI=', NULL);
INSERT INTO public.alert VALUES (80, 2, 8, 'not_delivered:570', 'not_delivered', 'info', 'gAAAAABrBt6xF4HBvA7Q6XE0Tq91RffAbniXzQVJRX1RedmSCdl_OaqenFSG6x3bXirGpH7Y55iFF0Gub_UkPtV3cPPeCK-YqK-ZZLJs2kvquGiOu2bJxgOERQWQfs2Yq1WeS8bopeu0Vg9WbTtMvVUQr6Rs7cWgWBlOLkEACtO3V0Y11PnOCF0=', 'open', 4, 570, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xNW5JQNXv1MV-j5AbdZ_4kDu-NTHPSGLQqACI9f82p5P2PvLi3FikzsmXLihPtsDSLp6-HvM8ENyB0R3-5S6RkA==', NULL);
INSERT INTO public.alert VALUES (81, 2, 9, 'not_delivered:571', 'not_delivered', 'info', 'gAAAAABrBt6xd5E119aQO3-R-Ix9cymiVcf0b4mejKZ3K5UvDqLYD5a3y8pUj1yEDEeUcwenD_N8WFKSVC1WNMmTAZDDUDRq-27HcBzQgdc94dM7fgAKNpFb-x7hvChePzcPJriI0wQBjeWo-HdQF15I3sNfMwjXWA==', 'acknowledged', 4, 571, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x9nmycaht80Zg6PXuStryoUjCJWUM9UvG1DsuN47PwNMmxwoqd96QLrBEbJEMgoktTp8MMydgS7uZ0fKASecBjw==', NULL);
INSERT INTO public.alert VALUES (82, 2, 10, 'not_delivered:572', 'not_delivered', 'info', 'gAAAAABrBt6xsE3pcg_ohbTWeK1ipOon0PqyH2mnQR3_w7k1PnjX_B3aDkSDP_2kcpEe0V3Q95L7vLLZQ-CMpnP89Dbi5T3cW85ovTwQQebJnhP3NoxNb_7iPbDGPAmx24Q6Z_m_3e6-FToHKiW-EV8F6A4Qmhw295OWTgn54Ob0dDTt8SDvirY=', 'resolved', 4, 572, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xgUAMei2eNG67l1B9xsBA6DidWVU3OnwDhgC77mhwOQcSjVPORcN7SJuSlzE4PhVev-CpSHBBCKvHm3zAU-Oipg793ema8bY5vhJjaH88Vw0=', NULL);
INSERT INTO public.alert VALUES (83, 2, 11, 'not_delivered:573', 'not_delivered', 'info', 'gAAAAABrBt6xKLkeGmCrdVpCfbSvLXv-ON9ziM_yD28jEEuvC3C1aQpMWZuy0Fjpx4fDZC3kNtMpwoOlxNVTFbOBhsOwccZnDOTX_3E5psLN-RUX5TzCDbvHpN1boqIwFJffUbS7R0J0YamMGfJVYQxPO4f945tLkw==', 'open', 4, 573, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xKJTjujq427rRRfN92i9lKQDXPkqp-3o0tzc4SK645Yw9chk0knQ1vzKRZOxTh6ZjOX1Srfr6I6mOr_vLWC3mRg==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (84, 2, 12, 'not_delivered:574', 'not_delivered', 'info', 'gAAAAABrBt6xiWZpEjT9IHwo-X9_eTSD_gpRKLTri-90ZoDxMXu2outAjQ820hTGlksuFF6tKhaVib_ohoaNBlaDhcmgZwX7VdtbgINx_6uA5Ip23gSBvtAcaWt9Qh0gg4KBMni721Arnnmd4cph_m_lUjzi2Ej0v7yzPalaCfZsZiUXriNsCag=', 'acknowledged', 4, 574, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6x4oXwG1gJl8WmuJdaTtfrP1-pUFjf9vxFIHm-KRO4M3yh0NKkc1OxZZzyKuO_8qpFSKCyGTNZDNEECxiTLC0FIw==', NULL);
INSERT INTO public.alert VALUES (85, 2, 13, 'not_delivered:575', 'not_delivered', 'info', 'gAAAAABrBt6x1fQOaS21lQLi5ksaqn5jFFDFu6YSDV2OLXc8pytcDzx76gMDOVbSQkGhX2Ewj1WXKM3W2bPnz4xsUz9I6RlcAHRgnBR4nGLESywtWT4xE6fvcHniMfQNZV_LQZFgkX4Pz5OzElaUnkwxNhbeB0IvQg==', 'resolved', 4, 575, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xrXAdg2wBYYveEn4bIqewdCkcKLsh_q4F1n7p7oGNtrrvBNyT80xEj5xjlwyA6yQfMrASz3L0T2176EC2z1Yi6j8_bWgF0yHu-ssF8AJV3bk=', NULL);
INSERT INTO public.alert VALUES (86, 2, 14, 'not_delivered:576', 'not_delivered', 'info', 'gAAAAABrBt6xTHBpZkLDwkrFyF3sMpUOdL4TJNa2dHGHjJgXtPKotEaXJF4b7lwrc8gmKRIyhR7IrfcdTi77Xm68zwZG_74LFNxINq5xTtRksZe1FN5vcNFQymvxeYjWQuUYp4ATBia_z2gORUzJ2hO9n4xc_6PpDA==', 'open', 4, 576, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBt6xgLtvH7l13ipYliZtDCG9zaMa7hXD_OAJOYcAZedNKBYM6DAiVPClC0L5lX78YLnbJYTyF0dBeUfareqFLeVKjQ==', NULL);
INSERT INTO public.alert VALUES (87, 2, 15, 'unsettled:577', 'unsettled', 'amber', 'gAAAAABrBt6xn9YcgeKfkaLH9jBOynTnn_-yovHir7j9NC7hcAFFU4vDVBjmDVUg3LK7X_OO1q2-1aX220aISq92fBoMXBO-5q87q3ugFRv74MlfcuTPsuAiCvPHZsVl_-JZ9ppEnbqpOo_eBGLN58tBs_FWnENfStN6CAH-_-0f561qocz2kmA=', 'acknowledged', 4, 577, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBt6xu7csZn63W39qMfFxqxs3-urZbmUNUKpvq-3rb-jCmPBIT2r1TxuSc2Yw9HoZpDKE4yKKru-DejOXBejIodK2NQ==', NULL);
INSERT INTO public.alert VALUES (88, 2, 16, 'too_many_texts:578', 'too_many_texts', 'amber', 'gAAAAABrBt6xVIqMHE_oEHAHQMZjDLHVBWOjzTmZ8k-0oUjns6_1GPtGrZKvtpuFm7JmRpIHGV5Gqg11YyA0jzTbvFJeajfxeoJ2Blt3JkZaRF3jLDYLm0uXZMW0NBBKgO6flVFvIHnfFGeiFwVhQFVKGG2-eVAbAw==', 'resolved', 4, 578, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6ximvmK8eEZZh81VdpfRoD0IX8hsxbWdzi0ecjajr_qYkEU9zgfWq4tv_7XlebWXJfkYsW_L6FiRlbwH9k7kfa0bgO_8lIjkYYjV8Y0fHs-YE=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (89, 2, 8, 'missed_session:corrected:0', 'missed_session', 'amber', 'gAAAAABrBt6xjXr6uQIF83Hf3Qcod89AHh5WOpzx7LxgyVdKAMXAaSeSPHesJgygAIlO4bZkbA70eA1jHfL-0nFyg6OYWXkAb-kyEiQD96p95Zsru4OCY3moCWp5hmHYjf3wlBYwNHsj', 'resolved', 4, NULL, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xmfR1cPQ_vYwMxFnzom37ATyWDnhB4i64EvdPoAEAThbaakdEApGMXavk1GtyWvtH25j-ug3FyqxgvAILp6BMJRR29qE6FRyKqvrH_4AxS_Y=', NULL);
INSERT INTO public.alert VALUES (90, 2, 8, 'missed_session:corrected:1', 'missed_session', 'amber', 'gAAAAABrBt6xyAn3lV4pG2g0ewN6yaDfxl28LC5eDf4yYYgFHSTqhGR2dZUDK60UgcMmNFT81EzB1Hz1Z97FK_Bxc51b_aghHAIhIJsIHoyROFdEdIh-ofgoxFrwwej-QOriyfMl7TYE', 'resolved', 4, NULL, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBt6xU3XyWmoGj8_LyydYOxcUM-rGoUjBpaqpf-xyzSw7hPKI543xpMQ77xHy4ii4aHVQlufVwPMs6FkauHx_WzCYOiByQIilHFwrv0oaY4JQO9SZJoXPjItIfnGq0ExSBpzd', NULL);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (1, 1, 1, 1, 'closeness', 'gAAAAABrBt6wZLSyAUGQve6TEWnomK3RPOfDdwGJQ_uYfoS4R_FpSutYzocy3BI_47oV3ISZAWC94ffuTPkDPdHL_BbWMCMfhw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (2, 1, 1, 1, 'confidence', 'gAAAAABrBt6wq5AxWWQ4OQnelzCGrXMudg4DZfEuP_i_8zCoew1IpZqwu53xZrEGTeV5DMXroZ-BLpPScxSsuNEle0zc3fPb8Q==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (3, 1, 1, 1, 'used', 'gAAAAABrBt6waaEDKGD9N2buQZu3OIS6eTmowYgyNEZvFEXaVJLd078hZh40j8nubF361b3yiVkqMrCMgO1V-UrxwGRMjni8WQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (4, 1, 1, 2, 'closeness', 'gAAAAABrBt6w_7KtE84h4J1n0SWxoKl4uQgr06VDdrBnepugn2BSsSRvJfIZkFqGkn7FXFePvxqqESxl5TkAzO81HmQWnndpAw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (5, 1, 1, 2, 'confidence', 'gAAAAABrBt6wpkrcSFubN-mJbBAPHQ6d40J_eVVQnOzyKEz8Br_SHx-2Weyf3bQ0epxzLsvkJAtjFdgp_zrc9F5T73vzB3MOCg==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (6, 1, 1, 2, 'used', 'gAAAAABrBt6w4gd2fw5iw_5Qzpwoe7uBG9Fg4GH43s07V6qAJcomnV7FgNkMOxcZmwzU2tqVwkm4cVsxkvTNya1ymQrt-H1-1Q==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (7, 1, 1, 3, 'closeness', 'gAAAAABrBt6wzJHwoeqdnGhJJV-781tNiNDI5uU89oeDBPGrXbZhNnHH0zUUDqmbAGwaIleVbW5utIiAwEP_jiEredVsfcgnRA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (8, 1, 1, 3, 'confidence', 'gAAAAABrBt6wRpvnr0RMfyjmIa4Kpg4Y_JhGi3Hfdlb374FKvyuBxJ3ZrJBs02UySllncKh3OW8D1M_f4jzcAG57nxGlI8h1og==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (9, 1, 1, 3, 'used', 'gAAAAABrBt6wH3LhzvwSSeLQmXCvBNj-jp96OZ9RKce1JJLzDd3H9vdBs6M4SnHeF1L5JkluMj-wct7OuAb8doOPO4cpVGUOIw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (10, 1, 1, 4, 'closeness', 'gAAAAABrBt6w_RHBb8JWbNFEEiTBeNUq5O2PuQPxhZ4GZyZ1QVw6iFH9liv3xrIBdRlv1G9xh66gubD3nL2_9HC8bWIdegH9Vw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (11, 1, 1, 4, 'confidence', 'gAAAAABrBt6w1Td0xZJB9xj5ZQjsdTxUsBFYv1v83H_KFK_pBSRuy9xRlKoVdVuo_Eu5qEytwFJWFyuKKQWu2JrvteneSZsiKg==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (12, 1, 1, 4, 'used', 'gAAAAABrBt6wwExa20mm9eAet02C3y4hWlBGDPZ8AWtKqZOjdAXB2AvRvVBk1BNAFuNhspRY3NVWi4I333Eb-BTMyg8L1a2uDA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (13, 1, 1, 5, 'closeness', 'gAAAAABrBt6waMhH5SgENW83g3JM7tgExvylAW1zZYI15rEDxW5OXd6NuCoA6gRnmXvsEc6pAIz5iZ8HFvp6lJmVSqbOdwXxzw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (14, 1, 1, 5, 'confidence', 'gAAAAABrBt6wlEkzfcY92GjO22Qg4el-qsjTBlw3lNcBuRIa3rLx_DLL0RTLxRCfOkWCK23G-aGt_JdAU5HxvRfdIxz-eHIdcA==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (15, 1, 1, 5, 'used', 'gAAAAABrBt6wnQx3Cj-VBlcPHH-YvYGFnQ-JdXrBU2zAhjnmuoWUgStyuw3omZm8nWSVTf2hROWNTKkxTnwkEtgiYGjhfbMlPQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (16, 1, 2, 6, 'closeness', 'gAAAAABrBt6wmrbkOd8FqHIIxzmziS-UL5q76o7verFfxUGCNEzB5vaNB2WpTLLW7zwfehuh0OWUE8prCIEdFkxAVFEKvz_eDQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (17, 1, 2, 6, 'confidence', 'gAAAAABrBt6wXJEUIF2agEKWSKJM6f3Y8QLgZEg-7bVwGDuZLm-6Pd_CwLwdc5_-H9DEQSkvAJVVNEIvd_YOinV_lvTnmIma3w==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (18, 1, 2, 6, 'used', 'gAAAAABrBt6wdyQ-Uu1LnfpkSUHvQoMZ_9Y9FYYPS_LJFwiMxaxBoPbdZHGDdQtUoZzzq9k5vzNWr_V4yZjJmFyInlq7Qw0LRw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (19, 1, 2, 7, 'closeness', 'gAAAAABrBt6wJ9BUn-15ffGbjqmKHAz8yTV7ccCPszyToAuFscIYTNjFdsf0s7wXrMdsvXQTug4uiXnu4UFgtGEyVkznZHtteA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (20, 1, 2, 7, 'confidence', 'gAAAAABrBt6wI6oJS2Run1EDxkcov5sAWinodhv0iCsikpqIFpQxnxD-QL9PJInjPzwWDX2haEa21x_QBgcwOQhWkV2bsUA6wg==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (21, 1, 2, 7, 'used', 'gAAAAABrBt6wjP7oH4kPaYEEbHIrhQ2sha3Cu_xXe_eCIM2HnvYGcEDhewlVe-8ojTNf1RhZKb0YFaEQxr5la5It-jBQSGDZtQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (22, 1, 2, 8, 'closeness', 'gAAAAABrBt6wuSNRuyz5FfsGRCufIYxLpbXJaUsFFRveYIliXpLE0TT88hqbcWxbMeBLWK5nsZBsFknsdTPT_qUwbNDIvaTnaA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (23, 1, 2, 8, 'confidence', 'gAAAAABrBt6wzPt-01YolgNmIpqPwADX7MTdkMQvABQ0nUWK8fJQyxMF-m8KWTpWP_55a-YhK-c46t5OgINWVfY89myUpga64w==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (24, 1, 2, 8, 'used', 'gAAAAABrBt6wKau4NPyvGuUqAxBcW9H0thc1AKgCgXHVru1QJX933GkgVeY_BFcXvapwQRgJSlhhELo9xCEX-GXJofBZiRxHOQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (25, 1, 2, 9, 'closeness', 'gAAAAABrBt6wxUEy9zS4F43f8jdryeQ7Pt1VzGpT9DXJQ_xWiJHvKPYpDIzChIxZOT60Wm5DkwhRLAeDYiksG-VGBcYWWV1JwQ==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (26, 1, 2, 9, 'confidence', 'gAAAAABrBt6wsogngqoiQBA7ITItccFmvHbkX8-96XEf7W08C1M1IDh1OMfKj-g7Nqdl51XFjPQzd0GXuOfCu5tnfZu4rPpxRA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (27, 1, 2, 9, 'used', 'gAAAAABrBt6wcZnfNUcsX5KxGNbsuF2LGb77hvNG9Qz_LWp1NAn_ox5yMZIu0Zcnbat-XW8DIUfbRY6arziGodcTxpSJTItH9w==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (28, 1, 2, 10, 'closeness', 'gAAAAABrBt6wdD-mJgUixPCgZTO53nOTCXv-tD5bnIdUkDvL1ZodH8t4Z2eruaINbzwAM4RJh3ZyAa6gU60a4KyOaT4cPH36WQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (29, 1, 2, 10, 'confidence', 'gAAAAABrBt6wdAYyZIKzJ7Mgml3ZrX88gMkRB0KeN7K8YpbDJUocX2jrhJKcvFGXALvUnTDn8sLvYcIc7XVUTjz_rtyZwRd2Bw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (30, 1, 2, 10, 'used', 'gAAAAABrBt6wyssQiIxsd88EIBpobjZ3ge_s0xW57apMlRNAqXWwIKk5ksu7U3032vqsSonl-Jshsg_AhQN802jUHmcxsOsCMg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (31, 1, 3, 11, 'closeness', 'gAAAAABrBt6wC3zRIqmuGdF_fFkikvJx30pfivDnWdcVci2wig1ppPovEy--kk3ACMn-xcRuzFVOz-ZH5xWMx_3RjDIWaX2VXg==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (32, 1, 3, 11, 'confidence', 'gAAAAABrBt6wRjw6s146s9_nY_-a8tmVLTWTxoxfMNPdYXlzxUFJ0K2F09QZsot8erWwI0goK0zM33OMsv9pKsJOW68yzwXrMg==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (33, 1, 3, 11, 'used', 'gAAAAABrBt6w40IFGDiYGeHlUmwCe3Z0doe9AorelIomBeXusHhw305gUTezXCw8DiJaLMwWvdXLCSM5gXbBOeeKkUmr-o8qRA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (34, 1, 3, 12, 'closeness', 'gAAAAABrBt6webS6y8huWodERzz5OFVxP9QizMdEsGV_lq1-ebc_vHNWxJcndyEyIzkGN5ArfPDz_EatkbE81bZvdNA8giXxrQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (35, 1, 3, 12, 'confidence', 'gAAAAABrBt6wFmTL97kiI3SVT-y5rwQRNZ10gO59hb8Zb8qnI_MxvC8ZSfQXEF4YKw_BqglL_jMvpb1YoRjsLXyF7kW8x1P-Tw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (36, 1, 3, 12, 'used', 'gAAAAABrBt6w92ScUNkc1Nq3ROj3YLhht20rpXNpaPVGXsuPePWARWaIYz0ygbUj-xiH3Q3ByApzZdh9nKzntTRe5vFJ0uAofw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (37, 1, 3, 13, 'closeness', 'gAAAAABrBt6wkdsajYRo6KN-nh2tGHBuGQM2-B01Tw3k0rqqeVfFVDTGOX49OZfg5uneXASlyvRMf2DooubbwfZyyq_v-agyiA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (38, 1, 3, 13, 'confidence', 'gAAAAABrBt6woJIZ6GrGc4XI-tAYGwleseBFm8BmQbI88TsmPKJaqynbRt_OY5s63cwrOU90UvlDtdDKN6O1LCrHH2s0_bjmUA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (39, 1, 3, 13, 'used', 'gAAAAABrBt6wzxp_ZuOlk9CT-VsWjKRlSORdfGq2rKItzvQFIMbwDSscsIFqRl2-ApnIU_RFLcfy89hI11fmdthk-KmH0kW3VA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (40, 1, 3, 14, 'closeness', 'gAAAAABrBt6wKz-_sJG2MTnCOlxQai3D4qKp_ioee-HuMxNGlCLk55FUn4B53WQ-CLdFZRUTUml-67HxGSiQTWdm6uoxlFiM2Q==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (41, 1, 3, 14, 'confidence', 'gAAAAABrBt6wWzgdSQMlpMGSXnhSHdc36HCelOaIm2lff6G15QRqXe7ktRjNTBa_SHImylZMJMHIo4JRQQCBknx-lIMtd-jcUA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (42, 1, 3, 14, 'used', 'gAAAAABrBt6woDJuwGrSayrDQ396NOxaG_q91j0_6hpSJ4oQBqWWlzlozqbZtFfH6duDn_-UtvNF5Sri-ZWMZYDhBI6Eb8nVmg==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (43, 1, 3, 15, 'closeness', 'gAAAAABrBt6wog9uGpfv7kDHqoLU6NcFw_u_ONghpufB287sopKDdUSvJtSoxMfW5-F9akG-614rmCWxf9BvESX_9tXMDZhXSA==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (44, 1, 3, 15, 'confidence', 'gAAAAABrBt6wGLGofS5xzhfaDxfFjRgecVRzw3cJUpPqENkGRWCFwY2cLYAOsaAYpfiKATuE7UqhbI1wWJBdHRy0N9zUc8fD1A==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (45, 1, 3, 15, 'used', 'gAAAAABrBt6wvrztSE-CZtlHaMLebqJLIFuycDASZKLyZhCk7NUm_HerItJTmZyEXSVtfE7NDMtrXkNk4-il8lLw4NdfRyHZuA==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (46, 1, 4, 16, 'closeness', 'gAAAAABrBt6wY1ickHj8-KOdRjr9F2NplN1u7uyneGn6Pzlv5lBxirbfq9LNhffZnlTqjly9Fbnx2crIwipIJ28nr4XEcr72sw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (47, 1, 4, 16, 'confidence', 'gAAAAABrBt6wF74hSGVI-Vvm2Iyt2WpNBuxroLOvtA3XBpQ__yyOAERGiXdNV0VRxJ0IpsLZKMhxHZsWpSer2xvO-6v8198HlA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (48, 1, 4, 16, 'used', 'gAAAAABrBt6whkDS1HscYG0L6_Da1JiWF3CW4m2HtDt6su5OO5rVCXgWu5pHt0Q1oS6FVwnpyPpqHU44Ntgc5TkaKqJIvOvrIQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (49, 1, 4, 17, 'closeness', 'gAAAAABrBt6wzvHDdFxV6d759fsKkvp7or1ArJ40wqBItoduK0pR11fe1ZGsCOL-1oF-zUus0BdUVJBlZ7Chx7nNI7Kq7u2Ttw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (50, 1, 4, 17, 'confidence', 'gAAAAABrBt6wMj_dd8BU7kTn7O5YIPa1uZGCcjKoWx0mBfLXyPjN6yOS4Ok9S2D2PnNoaSD0zT05gsGcS9FXPOSwf1oMMYA3hw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (51, 1, 4, 17, 'used', 'gAAAAABrBt6wXORRIugw-PL8HJNvZtnWrIl_rc_LlaEaqrMKPG6AwPj_rz_xm013dJfMeNOEn1NnstkAdLQQlg10O8in3GFBiw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (52, 1, 4, 18, 'closeness', 'gAAAAABrBt6wmnS-YUEHh82EKYlQjLMTPH3wsFVXn31Lz61J-jfg_-WKaon-04-KH2yEkQ667noQZP2JUpEw9VCoR5-mv2w_eA==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (53, 1, 4, 18, 'confidence', 'gAAAAABrBt6wGeD8qSUGH4QvGYc-VXr2ckOvDtxPerjy1iTKDWe7QiupZTVP-_vLpscsRBPHWK8nTnRGSEVRL_SwC8YXMvlc-g==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (54, 1, 4, 18, 'used', 'gAAAAABrBt6wRHEZTB7YdT9oN7FvwOZFsMpVlIplPacAqj53dEy715EzuYpi9-ZP3xAwgHoUcbMW1ZDqZ92Sx1ldjWZ-XY6bAQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (55, 1, 5, 19, 'closeness', 'gAAAAABrBt6wyyuXUbiAQxJEODj2MBDkWAHiXGXI4ItMaatiBcupDVcDfcJciGS5LJEr6eHNdIiNmdT0dyZ73xh_t3YsqSKryw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (56, 1, 5, 19, 'confidence', 'gAAAAABrBt6wMtpC6pA6e0Mt06glk19Dajh_bYfDLsDeWIMDjgF9WhmbiQLCB0KbrVmeveVD-ZSeRVRacRrAnimT_2ghgTJyyA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (57, 1, 5, 19, 'used', 'gAAAAABrBt6w-C_nZ8Skh3SZzs6zo5_Bz4j6A4-m2bXmZwC-Dxj20X9IxuIwhZXkT_eG7Ns66xEDMrXfJm62k7OvEc2CK_gfnQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (58, 1, 5, 20, 'closeness', 'gAAAAABrBt6wKy4-JfH9-m4nZHrw7kybX-BT79hqzDpOeavlytBVDEpI0wai8a974d13u-x3PU6KnRSt12IXPgf_fbEN_abrhQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (59, 1, 5, 20, 'confidence', 'gAAAAABrBt6w3zYMYiK0CPNj6U18GSifLDC2AwayWd_K-gd5o0cxxvvaUfV2hxzuDGj0lz70RuvBusAzXCTDWflR1uVn0OBa1w==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (60, 1, 5, 20, 'used', 'gAAAAABrBt6wOy_OF_jRxJW0n0t_R6algS9lsmP0gdeXUjejkf8B5BFB42wQIVZhZbr_Lfagpc2tZanCnJT4_vll7fuLenvd6g==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (61, 1, 5, 21, 'closeness', 'gAAAAABrBt6w0EBS9fj5nN6aXKBcNn9DvmgNTOG-wgeFA1jp-cIWjbFVbsED9qR1rur28HLbnPT8kR2KWG8tjQtHal6CGE2idQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (62, 1, 5, 21, 'confidence', 'gAAAAABrBt6wHOgN1xoolWVFabMbSxptFBlSgpdN6ZFgjzq1JY7LI7n6rO-7X31Qu3KlaT2FHhUhURiW6RhT-4qFkMpQaD-Q6A==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (63, 1, 5, 21, 'used', 'gAAAAABrBt6wL1Nv9pBxb25SxGURwJjPGFIiGLGShcYruIuFJg45sCu3Qvqs6PLSDg4QESNhyu8hwUBMpGA0iRdmIHaYDCrTXA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (64, 1, 5, 22, 'closeness', 'gAAAAABrBt6wWHi7fJbB7iBgRAZbu4D5yLCQTsBc0xSDrrbuZnNwQgg7uAaTByDi6Wob8bMpHZ6rGogbE978isbm9TypBMfdug==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (65, 1, 5, 22, 'confidence', 'gAAAAABrBt6wmKXzz-3CcN06w_5nUvS8UT7d2oJ-iPyzt7yopw7ih4bcMks80Ep30rRIBJGstyVtaLOYqR_gj0VNxmGDgitN8Q==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (66, 1, 5, 22, 'used', 'gAAAAABrBt6wyYmjclF_WDTSlnzGrW0ANRuAuy23S6_roBCE0u9TQ9jejAAYcX8pcKn1zXx22q9Ediw6HQ00PLgmzncVThWXbg==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (67, 1, 5, 23, 'closeness', 'gAAAAABrBt6wyvcjhS9rajfHlQI-VTjBeY64WEPk_ReVDmV_gICXIONu-Q-iY-AbtA-IZXqkBK-mUWkDSx7EOdBygUVvqldkeg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (68, 1, 5, 23, 'confidence', 'gAAAAABrBt6wvPlKRFxNbZCtuLZkP4LImxQfa3X5WnZ4iGg98e0HaNqGanA_64S0Z3FB6rzx2lPARoq5yB5_HumqiIFFxjqkqQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (69, 1, 5, 23, 'used', 'gAAAAABrBt6w82_G7RqHjZu9UmmXL1Tll1Vg9Jg76ZTxCqzHOqaFTTzJQliomI1-xLrM-yeH9aOKrbcZTphXeEgagnMx8FrzbQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (70, 1, 6, 24, 'closeness', 'gAAAAABrBt6wO18k_XjYg1AySexhNrVPeIT2H17sI5DdNrDqCgs5QwdZKBaO2QtqPFFoXkvPnOVUFfqzZ-bTKHW2JJcWgpF5_w==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (71, 1, 6, 24, 'confidence', 'gAAAAABrBt6wVYdd8paLvH3HSx7YYsts4qwQczvvujvWIma_28J9lqkYz2k1YI0GgwkmhvtF9Adu_G5mokbs0oMcmrbFX5jk4A==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (72, 1, 6, 24, 'used', 'gAAAAABrBt6we1Jx18RUX8ugTTlBrsH9NtO2KWxKu3pYj7IKwaIQqM9K_Wwd7BnXDFeD6SrDuonI21MrAza8fuQG5o4dsD92wg==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (73, 1, 6, 25, 'closeness', 'gAAAAABrBt6wTJ4_PkgW7cJgbnJcLiqfXwH9Cnz6jlk_x8ccdI5fK0i0x-R3WKYCMWdXOcfdrBsFjqssgj4I2zIbD-d4JH23bw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (74, 1, 6, 25, 'confidence', 'gAAAAABrBt6wFYRfy4I7RHAUoeRKZYAczEoqK5RfW22PdNingHoKA2ooEYCGY8HlUiDNGxm1KxnOKaylP-pd_OrLG5uVJHngsA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (75, 1, 6, 25, 'used', 'gAAAAABrBt6wPCg7el_j-MPrcFt58NaZxsJGscd4q5OVKhEBawpwX0WFaEy2rFK1nZclk_vmOhqq9tDk4OE1Y6-r_WkbQji8HQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (76, 1, 6, 26, 'closeness', 'gAAAAABrBt6wh4ZtfSdChp5UPburKMkw9YBiIz3Fg9WeLNut6vU8r8j30nlm8BXpsxTIlGOCmi1IZFb6qdAWndd_Hs3ctjhjHg==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (77, 1, 6, 26, 'confidence', 'gAAAAABrBt6wRRcUaz_MnfpqfUiN1n6QG8KMabZWIvPOZdvMO67yWb0D0o3OZA8SUK5Lvc6FHXcExs-hjAU3FM3y95SYC9RBbA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (78, 1, 6, 26, 'used', 'gAAAAABrBt6wtffF0kPK2GO-389sRILCk86BKN5y_ZqbC4p2IUTYDB_EykdzBekh2MFdBP_04rmP3kCdq7-G6iCnUReznmxBNg==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (79, 1, 6, 27, 'closeness', 'gAAAAABrBt6wD4nr74cPQuaI8KlESCQ_mGtywrdoHaSYLFZLG8dvQbhVtkx3XqA7C4rfDt9li4PZmPssodGfX8jl-DuraOWXlA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (80, 1, 6, 27, 'confidence', 'gAAAAABrBt6wBtj034yPH43t5Xu4kHu9LonDW-GMPIDL9EG9qIwfJ3q-w9FEH6qAQTT8JDmBAi5iJ1RtGBPJFIQojV6BhFJsNg==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (81, 1, 6, 27, 'used', 'gAAAAABrBt6wWsejeE7vbCeflaVh8QwMlvVKncHGpuMVaSg-0EQYoxZRacfyWEBUKelk-nlwWfOHsxl6a1EsolHjr_jqGJGvJQ==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (82, 1, 6, 28, 'closeness', 'gAAAAABrBt6wohmCvDzdBS5T84Mwt-94JpSOlvSZOqZjzDxDHoZxFZBXZbzBIY3RmJaLuhb0vMxherjh-dz5b-oJqKA82UBXNw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (83, 1, 6, 28, 'confidence', 'gAAAAABrBt6wF2TdOOE5MvedXlaJ5tA9FRnQjJhsqMncYvgqcZ6AKwg2ybd0HzjDoL-pfoTRrZc4f8z_0sPJCJQj1F2pn2FUTw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (84, 1, 6, 28, 'used', 'gAAAAABrBt6wxvRXR3yKd26QUShbrDgR5HbPH04A3-ZSXN9yaynWCcGYo4tsmwSXR9Oa2OUbIa5oGPvS7invZT4o9BZynp8m9A==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (85, 2, 18, 35, 'closeness', 'gAAAAABrBt6x3ZoUfnCP_0mEW91Cq2HSOdAl1uTDqXtbe-ee18bFKPMGkrdOzHWrMZ3eCvuNmuWcgRqJHdHUT4lsRyk07JEigQ==', 345, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (86, 2, 18, 35, 'confidence', 'gAAAAABrBt6xIHq90e7i1AcSrFQVS5ft0AvpMayQtGxFQ9SZanJ0rqOh4SktBXNoqObGWYw6SfsSPo7b3af5C7ut2xtXsZIPnw==', 345, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (87, 2, 18, 35, 'used', 'gAAAAABrBt6xpbXfItl4fRa15IsClgaB44yjPkhdANR_zu6peWsmBop18fa4zU-EKslX4UpCG7bScR83MPRhIhIdSZSMXOyKsw==', NULL, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (88, 2, 19, 36, 'closeness', 'gAAAAABrBt6xEemLJuaoPGzVemdCUKE4NkqZDiAllVPSof6FyhdFOvaqDzxBaph2xV1Vcf6QhTKXBqnFTh6hXb-AppgCT1adfQ==', 345, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (89, 2, 19, 36, 'confidence', 'gAAAAABrBt6xpPHRNU69rk0TJcHhu-ABCDGThvxsK3KbfAXtg_ERGeu6vkeyuxSMTUk2x2rj7xRoykVTa0sigbDrh2uQ0dAtfg==', 345, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (90, 2, 19, 36, 'used', 'gAAAAABrBt6xa0tr-_0fixzukQlqV-sWYwSjEAPR8cB0XeVYJkFhzQfhijAFwbmwx4mh59Xoldf-G3wduVIDBbnnnITpreSXIg==', NULL, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (91, 2, 20, 37, 'closeness', 'gAAAAABrBt6xx5NZkXIYY0bVJlL7OJa6zIUKJP7VI6BPDNioBR6JYAlFLBb5qKc4dHtRS2dTiZATmPM-78hw48Gdp3UyvZddzQ==', 345, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (92, 2, 20, 37, 'confidence', 'gAAAAABrBt6xHXmK9prv5aO_2BJllIvnGVz-2_HxhFfxtvlQOIYFPalSmSnm8rkTiAP2ikk32oSR0l6Rm6KngJqyr7A_fo-nfg==', 345, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (93, 2, 20, 37, 'used', 'gAAAAABrBt6xBWQKteN6fuaQt_CpLFqMbO7pPl2RldAIVl4veQG_sLiLSkgiqiZRUuZEBbfmlSYyY1ASGwYVlfY314zC0Yng-Q==', NULL, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (94, 2, 21, 38, 'closeness', 'gAAAAABrBt6xMuhVa8suTQxqkhLvvJk6QGClK1OyeHlrD5_b06jWwRNCF-2osoFhhwmmB_UMkynHHiYiSRTitWRpMllJh59brA==', 345, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (95, 2, 21, 38, 'confidence', 'gAAAAABrBt6xY9-k1LoZE-3-nsNMQd0A4WbGT6yu8ORT5U5eMKesDu0zi8L8FdzgfeWKWAI49AovYfQUWgWXiVhmepSccr_X4A==', 345, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (96, 2, 21, 38, 'used', 'gAAAAABrBt6x95AQMb-Wu3H9QMtskjjuxgUcF4-ICk_se48f6GnKRN_RlvWDpzxFlQxmZnU-8ZaZ3Bxj6CRr11ROoXjf_mlZhw==', NULL, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (97, 2, 22, 39, 'closeness', 'gAAAAABrBt6xLx6o6fI9yWgiwmS4LtyVBOzM0mZ9iwQGw816d5uaCzvfg8RiZjUJ1m8WgKodUDFx__omHSi7EwWGSqNHu_sZyg==', 345, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (98, 2, 22, 39, 'confidence', 'gAAAAABrBt6x9LJn8TxlzzMVI-DpRizWzpL22ScnKLeQxoZkVcPX7V0rXTrS-TpP80T3yenk7VZqQE6OoGDLYIA0h81GdI3H5A==', 345, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (99, 2, 22, 39, 'used', 'gAAAAABrBt6xI2rpfRF1ZLVC_C7w_IDstxTMPor7EhmJODVv4LOeKhPRDwTPoyaSjqwE1k-vCQQKL1jxZF8DHb3iUN2Bh_GNNQ==', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (100, 2, 23, 40, 'closeness', 'gAAAAABrBt6xjp108_AnWa26Z8yZ7k6naKQ_90PQtYZVgADPwrTAypFpgmVsNFA6SehXb2S6kotNITGhl2iF1FcxwykjCfOvfQ==', 345, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (101, 2, 23, 40, 'confidence', 'gAAAAABrBt6xlTCRcwYI8j4zv2nSIO2NqOj0I1CaWeVPDWt0XIbHDOQFkpp3fm53tgnbWcUZTwl3czOd6V6nDUXik0bWbQ0yPQ==', 345, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (102, 2, 23, 40, 'used', 'gAAAAABrBt6x47zNeBTV3zcrxeXPuF67-TKz8ZfXp0f4gnmjOd1OaIrlcY6a9AYZnmQM_O2j9yTefrGMScVJmHOcBu_aFQB8cg==', NULL, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (103, 2, 24, 41, 'closeness', 'gAAAAABrBt6xrnS9nTCG49Qb9An-rekJ7P4hISkmdod4N1Gtnuu0WNIGyIW9ChelzJYYBDPERKBJjTOr28sP0etdS049HxNTcg==', 345, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (104, 2, 24, 41, 'confidence', 'gAAAAABrBt6xu15Kd5jnsIHFSRgV3TuXkmX22YwdkJKi1y3C5eKYKmGZWdybN-F_kdgKN2c1LWSz6ugQBQ4cmYS40UgeuK8maA==', 345, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (105, 2, 24, 41, 'used', 'gAAAAABrBt6xbxRLhH1qVOpTKeBJMX7pSxQ6kpjUwIG2syNMgVy-lwny4A-i7GdkdGxeglFBwKhWGrTdHbSdWVL-XqllxRE6Rw==', NULL, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (106, 2, 25, 42, 'closeness', 'gAAAAABrBt6xmfB9sNeM5ElhJqOn0lNb7IZKk6xDwWHmOgS6evZKMZ9oYxdS-cOlrkQ7iW7bnl0qg9CP7YxoTMm6azZRFkHPPQ==', 345, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (107, 2, 25, 42, 'confidence', 'gAAAAABrBt6xJIV-4KgXQboidBEXjFo2C6TLxrC_Klf5GolAaHmOTDYsJY9L6gzCTXctozUpbs3AuzBR5uAnpzok32xO6-cN3w==', 345, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (108, 2, 25, 42, 'used', 'gAAAAABrBt6xvZBbERu0KKgOh1SOYis7nkNGVu-YZ78KuXiuDeurIbp58qb7i3gj0zhrq-VkvKQMDdV2cErbpvI-8PKoZ-3ovA==', NULL, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (109, 2, 26, 43, 'closeness', 'gAAAAABrBt6xilUkMMAvWLJC5Uc_Kqjq_GiLLjKv9-TCRvq4cK63gab778OhJppXEQ0LX8McYsylWhc7Y1LnXtH1aBwcHamZAA==', 345, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (110, 2, 26, 43, 'confidence', 'gAAAAABrBt6xMouhJ7r9R2MM6LhvtHvUiaLPcXJ0F5cSjlzmJqHHb5KZa2MZbecQtEUD07mq4Ua3_H5tKbi4XyXPwB_R5h8baQ==', 345, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (111, 2, 26, 43, 'used', 'gAAAAABrBt6xIiUs_cMGLTGCMZiV3SHFb9tfKRdu9CKGUq8aTZskwD63tXy2voVsm8J1LSA8EdFkteAQIcFc_mG4NapM-8RvTA==', NULL, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (112, 2, 27, 44, 'closeness', 'gAAAAABrBt6xq8ts5tP208-ERQRNeNALz3h-1GbGMWne38hxFMdOzBJUXVnP2rMM_y4rN7z3WlaeU-LsSXo20OIxFLvOIarKJg==', 345, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (113, 2, 27, 44, 'confidence', 'gAAAAABrBt6xjSY2BWlV3VFl7KiR2q2_Ev_5ngVw4tVWqHOELUCK3zSXckvC5e6YX-HDmsSzm7cwNo7g1BRbPsvR8DegLcsBXw==', 345, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (114, 2, 27, 44, 'used', 'gAAAAABrBt6xTxtfdNCK9x0hm11aZXhsbai0sAL055D51aLZexifERqoGSWzWOVxIUbduBb30cwJXhxSTIEmxuthPBrv905M1g==', NULL, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (115, 2, 28, 45, 'closeness', 'gAAAAABrBt6xwwyLOGpzOJ785XGOiEsyARP2rFGpjInGhHWm-kTA4c7CJ5VXaNsL8a-mpWgafEFw8BVsgfnrNBdnazg9mGnVZA==', 345, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (116, 2, 28, 45, 'confidence', 'gAAAAABrBt6xETZChY9mu0geLqXIkPjiiLhwRCjTlG_9PhK-vBBv2424__bELPbcdw_bX0R4sTZIb9SBpoh-Kvv85oCYekFU9A==', 345, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (117, 2, 28, 45, 'used', 'gAAAAABrBt6xcbvI-TpNplN53ixXfyFwyMOkJ5hDdjLXlChrbqAWyPDnST6_VI7Q-1zIvo54gvO-SXFJ17x5slVB6R16Lxt5HA==', NULL, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (118, 2, 29, 46, 'closeness', 'gAAAAABrBt6xPBZAVb3Zc0549ygep8GOBnoJwMa4v1Ycn-UwL9qHQu_BznNl6zs-QGsYwrkJZAGUjMKWkbQcZ2ZIFscVDCYiuA==', 345, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (119, 2, 29, 46, 'confidence', 'gAAAAABrBt6xm9AzS1-bsYFEBokimTLQrPkj_EJEdh09H2SbWY7uP_uBWSS0C_up7IrxODhyVj2RFzDHoZ2tLdMhTaLw9F9zwQ==', 345, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (120, 2, 29, 46, 'used', 'gAAAAABrBt6xFy5VssRqTOEBTrz3vBuo9wiSFEGfiEusVOd53ggvyI67msk64YM6yTCHwBsZoXf8bFc8EQQldwTdegkwJq6EtQ==', NULL, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (121, 2, 24, 47, 'closeness', 'gAAAAABrBt6xHCKV4aDRyIKt8WFO9qA9Kv94A5YDZUbKCw5kJMgsmFbJBxVlGX7KMxBkk3VC-U_JziFAktOlJOvJdE66KsFBlA==', 345, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (122, 2, 24, 47, 'confidence', 'gAAAAABrBt6xKHLmJw5tUfm5Ar0kKV69HXH9oB42R4y9aZwXclzRpR5vyWPovPkgcTokCDoYKLe048SFvl7zYfDRaUHSYJSbQw==', 345, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (123, 2, 24, 47, 'used', 'gAAAAABrBt6xMw9vKji19mzSwlNLOqDks_YRhoEZXgMbjpHiQ2SZ4DUsDVLusk-Kh7rbwQbVwrADrNsJLn58qgcqh7feAUJqwA==', NULL, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (124, 2, 25, 48, 'closeness', 'gAAAAABrBt6xpIfEVs4DWU-tEHp-Qm2Xi-JfZ5p79DSjA0410X-M-2k3y2bVRHFCVpzW24GlvgtouI50mOLrU2I3ZJNtvi-v5Q==', 345, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (125, 2, 25, 48, 'confidence', 'gAAAAABrBt6xww1_3DoRvnvZgD_yC6aH8XO2fioElELRbb4Dqq7BLn-59-DmA-U2vlBH0ke50NokavrGQPEVAJEZFzOOUtVlpw==', 345, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (126, 2, 25, 48, 'used', 'gAAAAABrBt6xugEtWhWBJfGFFFGLXpqtFi1LebLJyn44hanhoaxkzu6eTbZUY5NfJNAUbvOocSO3YvGxjdEgOx1Kt5uBh-xr5g==', NULL, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (127, 2, 26, 49, 'closeness', 'gAAAAABrBt6xmTOBva9HtM1V6XCASgLGBllE7Asb-v2wMU6rjG8VUFM26-diB5rYdt1SuoG7EzB3OueV8CyOFfoyoGckqmK3SA==', 345, '2026-01-18 16:00:00+00');
INSERT INTO public.answer VALUES (128, 2, 26, 49, 'confidence', 'gAAAAABrBt6xP3SVT_05t7uGFIZgaAAU7F3lt_b0trjqNeM7beUwrFS5iRhcoBExWMRdY77PiiOR2cBW46CO6XlrSTEx1B5moA==', 345, '2026-01-18 16:00:00+00');
INSERT INTO public.answer VALUES (129, 2, 26, 49, 'used', 'gAAAAABrBt6xTCEWNiHEfD2FTTt6u2B3WGNNSVk0270BwQBzskCUXP9WeLkJoJTLMQC3DM-kMF_qKc7W0veX_jI4sJFgluda6Q==', NULL, '2026-01-18 16:00:00+00');


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance VALUES (1, 1, 1, '2026-02-26 21:00:00+00', 1, NULL, NULL, NULL, 'attended', NULL, 2, '2026-02-27 00:00:00+00');
INSERT INTO public.attendance VALUES (2, 1, 1, '2026-02-26 21:00:00+00', 2, NULL, NULL, NULL, 'attended', NULL, 2, '2026-02-27 00:00:00+00');
INSERT INTO public.attendance VALUES (3, 1, 1, '2026-02-26 21:00:00+00', 3, NULL, NULL, NULL, 'missed', NULL, 2, '2026-02-27 00:00:00+00');
INSERT INTO public.attendance VALUES (4, 1, 1, '2026-02-26 21:00:00+00', 4, NULL, NULL, NULL, 'attended', NULL, 2, '2026-02-27 00:00:00+00');
INSERT INTO public.attendance VALUES (5, 2, 6, '2026-02-16 16:00:00+00', 8, 'confirmed', NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (6, 2, 6, '2026-02-18 16:00:00+00', 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (7, 2, 6, '2026-02-20 16:00:00+00', 8, 'cannot_come', NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (8, 2, 6, '2026-02-23 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBt6xdJLv15EZKPvTkhnD721yDUy4HWmUMXyJyHWIb6VenaNNCCImuZERC61VV2aA-R0j2QcwlBjgHZtwt623uCQcKQ==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (9, 2, 6, '2026-02-25 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBt6xa1gV5YYp_S4DDeiz_IKyhsaYRJ7GYtblkXN16Xhx4IMyfyNjBFW4G-vHCi5Ozwo5BusGJc0VesFxUeV9egud_Q==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (10, 2, 6, '2026-02-27 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBt6xjFHS4tHHFEEOheN1qFAJy10PeRryDGsIJmRTDV41Lqe4Soi6O-xF63gcKf39P0vzX1M4rmzN8hmboj2mz5mTSA==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (11, 2, 6, '2026-02-16 16:00:00+00', 9, 'cannot_come', 'gAAAAABrBt6xK3CHWvcxLBZDm7k0PWXtrtJqO4QvPWr5vxqCFnPqQ4tIDdyvhv_YE8Ia6oSa1V25xdIM0OMrgf_BUiA47S2QJw==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (12, 2, 6, '2026-02-18 16:00:00+00', 9, 'cannot_come', 'gAAAAABrBt6xRf9VK-OG7Ls9PMBdL-1xW6B11VDkk3BCBUW8iq_wptQLgyTnZy0pllz4JTeah6ekKWD2MuAuvrkeE3Cd_qC5Hw==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (13, 2, 6, '2026-02-20 16:00:00+00', 9, NULL, NULL, NULL, 'attended', 170, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.attendance VALUES (14, 2, 6, '2026-02-23 16:00:00+00', 9, NULL, NULL, NULL, 'late', NULL, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.attendance VALUES (15, 2, 6, '2026-02-25 16:00:00+00', 9, NULL, NULL, NULL, 'missed', NULL, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.attendance VALUES (16, 2, 6, '2026-02-27 16:00:00+00', 9, NULL, NULL, NULL, 'excused', NULL, 4, '2026-03-02 16:00:00+00');


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES (1, 1, NULL, NULL, 'staff added', 'staff 1', '{"role": "supervisor"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (2, 1, NULL, NULL, 'staff added', 'staff 2', '{"role": "counselor"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (3, 1, 1, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (4, 1, 1, 2, 'enrolled', 'enrollment 1', '{"level": "intensive_outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (5, 1, 1, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (6, 1, 2, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (7, 1, 2, 2, 'enrolled', 'enrollment 2', '{"level": "intensive_outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (8, 1, 2, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (9, 1, 3, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (10, 1, 3, 2, 'enrolled', 'enrollment 3', '{"level": "intensive_outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (11, 1, 3, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (12, 1, 4, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (13, 1, 4, 2, 'enrolled', 'enrollment 4', '{"level": "intensive_outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (14, 1, 4, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (15, 1, 5, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (16, 1, 5, 2, 'enrolled', 'enrollment 5', '{"level": "outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (17, 1, 5, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (18, 1, 6, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (19, 1, 6, 2, 'enrolled', 'enrollment 6', '{"level": "outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (20, 1, 6, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (21, 1, 7, 2, 'patient added', '', '{}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (22, 1, 7, 2, 'enrolled', 'enrollment 7', '{"level": "outpatient"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (23, 1, 7, 2, 'opt in', '', '{"method": "written"}', '2026-02-14 16:00:00+00');
INSERT INTO public.audit_event VALUES (24, 1, NULL, 2, 'session scheduled', 'series 1', '{}', '2026-02-15 16:00:00+00');
INSERT INTO public.audit_event VALUES (25, 1, NULL, 2, 'session scheduled', 'series 2', '{}', '2026-02-15 16:00:00+00');
INSERT INTO public.audit_event VALUES (26, 1, NULL, 2, 'session scheduled', 'series 3', '{}', '2026-02-15 16:00:00+00');
INSERT INTO public.audit_event VALUES (27, 1, NULL, 2, 'session scheduled', 'series 4', '{}', '2026-02-15 16:00:00+00');
INSERT INTO public.audit_event VALUES (28, 1, NULL, 2, 'session scheduled', 'series 5', '{}', '2026-02-15 16:00:00+00');
INSERT INTO public.audit_event VALUES (29, 1, 2, NULL, 'alert opened', 'alert 1', '{"kind": "red_risk"}', '2026-03-01 13:09:00+00');
INSERT INTO public.audit_event VALUES (30, 1, 4, NULL, 'alert opened', 'alert 2', '{"kind": "silence"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (31, 1, 2, 2, 'exercise assigned', 'urge-surfing', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (32, 1, 7, 2, 'level of care changed', 'enrollment 8', '{"level": "intensive_outpatient"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (33, 1, 7, 2, 'level of care changed', 'enrollment 9', '{"level": "outpatient"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (34, 1, 3, NULL, 'alert opened', 'alert 3', '{"kind": "missed_session"}', '2026-02-27 00:00:00+00');
INSERT INTO public.audit_event VALUES (35, 1, NULL, 2, 'attendance marked', 'session 1-20260226T2100Z', '{}', '2026-02-27 00:00:00+00');
INSERT INTO public.audit_event VALUES (36, 1, 1, 2, 'meeting saved', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (37, 1, 1, 2, 'reminder plan saved', 'plan version 1', '{"number": 1}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (38, 1, 1, NULL, 'alert opened', 'alert 4', '{"kind": "message"}', '2026-03-02 15:32:00+00');
INSERT INTO public.audit_event VALUES (39, 1, 1, NULL, 'texts paused', '', '{}', '2026-03-02 15:33:00+00');
INSERT INTO public.audit_event VALUES (40, 1, 1, NULL, 'pause ended', '', '{}', '2026-03-02 15:34:00+00');
INSERT INTO public.audit_event VALUES (41, 1, 1, NULL, 'opt out', '', '{"method": "text"}', '2026-03-02 15:38:00+00');
INSERT INTO public.audit_event VALUES (42, 1, 1, NULL, 'alert opened', 'alert 5', '{"kind": "opted_out"}', '2026-03-02 15:38:00+00');
INSERT INTO public.audit_event VALUES (43, 1, 1, NULL, 'opt in', '', '{"method": "text"}', '2026-03-02 15:39:00+00');
INSERT INTO public.audit_event VALUES (44, 1, 1, NULL, 'alert opened', 'alert 6', '{"kind": "wants_call"}', '2026-03-02 15:40:00+00');
INSERT INTO public.audit_event VALUES (45, 1, NULL, NULL, 'alert opened', 'alert 7', '{"kind": "message"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (46, 2, 8, 4, 'read patient', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (47, 2, 8, 4, 'read messages', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (48, 2, 8, 4, 'read timeline', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (49, 2, 8, 4, 'read details', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (50, 2, 8, 4, 'read summary', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (51, 2, 8, 4, 'read plan', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (52, 2, 8, 4, 'read consents', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (53, 2, 8, 4, 'read enrollments', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (54, 2, 8, 4, 'read pauses', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (55, 2, 8, 4, 'read meetings', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (56, 2, 8, 4, 'read alert', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (57, 2, 8, 4, 'read exercises', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (58, 2, 8, 4, 'read schedule', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (59, 2, 8, 4, 'read check-ins', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (60, 2, 8, 4, 'read level of care', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (61, 2, 8, 4, 'read meeting attendance', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (62, 2, 8, 4, 'read plan history', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (63, 2, NULL, 4, 'read alerts', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (64, 2, NULL, 4, 'read attendance', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (65, 2, NULL, 4, 'read audit trail', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (66, 2, NULL, 4, 'read caseload', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (67, 2, NULL, 4, 'read hours', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (68, 2, NULL, 4, 'read messages', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (69, 2, NULL, 4, 'read patients', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (70, 2, NULL, 4, 'read roster', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (71, 2, NULL, 4, 'read session', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (72, 2, NULL, 4, 'read search by phone', '', '{"count": 7}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (73, 2, NULL, 4, 'signed in', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (74, 2, 8, NULL, 'alert opened', 'alert 1', '{"kind": "crisis"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (75, 2, NULL, NULL, 'alert opened', 'alert 2', '{"kind": "sender_blocked"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (76, 2, 8, 4, 'alert acknowledged', 'alert 1', '{"owner_before": 2}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (77, 2, NULL, 4, 'alert acknowledged', 'alert 2', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (78, 2, NULL, 4, 'alert acknowledged', 'alert 2', '{"owner_before": 2}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (79, 2, 8, 4, 'alert reopened', 'alert 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (80, 2, 8, 4, 'alert resolved', 'alert 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (81, 2, 8, 4, 'alert handed over', 'alert 1', '{"to": 1}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (82, 2, 8, NULL, 'alert escalated', 'alert 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (83, 2, 8, NULL, 'crisis: reply queued', 'message 1', '{"kind": "self_harm"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (84, 2, 8, NULL, 'crisis: reply queued', 'message 1', '{"kind": "overdose"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (85, 2, 8, NULL, 'crisis: reply queued', 'message 1', '{"kind": "about_to_use"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (86, 2, 8, NULL, 'crisis: no reply, opted out', 'message 1', '{"kind": "self_harm"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (87, 2, 8, NULL, 'asked', '', '{"method": "text"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (88, 2, 8, 4, 'opt in', '', '{"method": "written"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (89, 2, 8, NULL, 'opt in', '', '{"method": "text"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (90, 2, 8, NULL, 'opt out', '', '{"method": "text"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (91, 2, 8, NULL, 'opt out', '', '{"method": "carrier"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (92, 2, 8, 4, 'opt out', '', '{"method": "verbal"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (93, 2, 8, NULL, 'declined', '', '{"method": "text"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (94, 2, 8, 4, 'patient added', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (95, 2, 8, 4, 'patient changed', '', '{"fields": ["check_in_time", "risk_thresholds"]}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (96, 2, 8, 4, 'patient discharged', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (97, 2, 8, 4, 'phone changed', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (98, 2, 8, 4, 'texts paused', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (99, 2, 8, NULL, 'texts paused', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (100, 2, 8, 4, 'pause ended', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (101, 2, 8, NULL, 'pause ended', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (102, 2, 8, NULL, 'number confirmed', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (103, 2, 8, NULL, 'number denied', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (104, 2, 8, 4, 'number restored', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (105, 2, 8, 4, 'enrolled', 'enrollment 1', '{"level": "outpatient"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (106, 2, 8, 4, 'level of care changed', 'enrollment 2', '{"level": "intensive_outpatient"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (107, 2, 8, 4, 'level change confirmed in spite of concerns', 'enrollment 2', '{"concerns": ["red", "silent"]}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (108, 2, 8, 4, 'level change taken back', 'enrollment 2', '{"level": "outpatient"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (109, 2, 8, 4, 'reminder plan saved', 'plan version 1', '{"number": 1}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (110, 2, NULL, 4, 'reminder plan saved', 'plan version 2', '{"number": 1}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (111, 2, 8, 4, 'contact noted', 'contact 1', '{"kind": "call", "silent_since": null}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (112, 2, 8, 4, 'contact noted', 'contact 2', '{"kind": "visit", "silent_since": "2026-03-01T16:00:00+00:00"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (113, 2, 8, 4, 'contact taken back', 'contact 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (114, 2, 8, 4, 'text written', 'message 1', '{"findings": 0}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (115, 2, 8, 4, 'text read', 'message 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (116, 2, NULL, 4, 'attendance marked', 'session 1@20260304T000000Z', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (117, 2, NULL, 4, 'attendance taken back', 'session 1@20260304T000000Z', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (118, 2, NULL, 4, 'session scheduled', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (119, 2, NULL, 4, 'session moved', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (120, 2, NULL, 4, 'session cancelled', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (121, 2, NULL, 4, 'session reinstated', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (122, 2, NULL, 4, 'series changed', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (123, 2, NULL, 4, 'series ended', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (124, 2, NULL, 4, 'series moved', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (125, 2, 8, 4, 'added to roster', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (126, 2, 8, 4, 'removed from roster', 'series 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (127, 2, NULL, 4, 'clinic closed', 'closing 1', '{"day": "2026-03-05"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (128, 2, NULL, 4, 'clinic open after all', 'closing 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (129, 2, NULL, 4, 'clinic settings changed', '', '{"fields": ["quiet_opens", "on_call_id"]}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (130, 2, NULL, 4, 'wording changed', 'reminder.today', '{"language": "en"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (131, 2, NULL, 4, 'wording set back', 'reminder.today', '{"language": "en"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (132, 2, NULL, NULL, 'staff added', 'staff 1', '{"role": "counselor"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (133, 2, NULL, 4, 'staff added', 'staff 2', '{"role": "counselor"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (134, 2, NULL, 4, 'role changed', 'staff 1', '{"before": "counselor", "after": "supervisor"}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (135, 2, NULL, 4, 'account closed', 'staff 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (136, 2, NULL, 4, 'account opened again', 'staff 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (137, 2, NULL, 4, 'password set', 'staff 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (138, 2, NULL, 4, 'caseload handed over', 'staff 1', '{"to": 2, "patients": 3}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (139, 2, NULL, 4, 'cover arranged', 'cover 1', '{"staff": 2, "covered_by": 1, "alerts": 0}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (140, 2, NULL, 4, 'cover ended', 'cover 1', '{"staff": 2, "covered_by": 1, "alerts": 0}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (141, 2, NULL, 4, 'exercise saved', 'urge-surfing', '{"version": 2}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (142, 2, 8, 4, 'exercise assigned', 'urge-surfing', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (143, 2, 8, 4, 'exercise unassigned', 'urge-surfing', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (144, 2, NULL, 4, 'question set saved', 'sleep', '{"version": 1}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (145, 2, NULL, 4, 'meeting added', 'meeting 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (146, 2, NULL, 4, 'meeting changed', 'meeting 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (147, 2, NULL, 4, 'meeting taken off the list', 'meeting 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (148, 2, 8, 4, 'meeting saved', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (149, 2, 8, 4, 'meeting removed', '', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (150, 2, 8, 4, 'goal set', 'goal 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (151, 2, 8, 4, 'goal reached', 'goal 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (152, 2, 8, 4, 'goal dropped', 'goal 1', '{}', '2026-03-02 16:00:00+00');
INSERT INTO public.audit_event VALUES (153, 2, 8, 4, 'goal working', 'goal 1', '{}', '2026-03-02 16:00:00+00');


--
-- Data for Name: check_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.check_in VALUES (1, 1, 1, 85, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wuk6QeyxI8aJJP0B5sY7JwDpkf6AZwhdBroYVUFgHscTsg4UTXgOU-7quX4v7cefXLLR84UrBaQeRm13vlFt_SA==', 'green', 'gAAAAABrBt6wnBRcgfqgNrVstFuiLaR2zaAVvBAVMa9LFNh_q0nTNg_sOxicmGiNAGN2pygxqGW5iY29MHFg_5TS9PJVWOpk5g==', 1, '{}');
INSERT INTO public.check_in VALUES (2, 1, 1, 92, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wJcuMxmqb6D-KEbhIY0nNkF9ab3FuDconWiDbbtRLW8ugRdL-6Did7QU32vqSyIbVKkb8W5G1H3w5Tb15GLnpNA==', 'green', 'gAAAAABrBt6wcFtDd2m3vyF6v0_23U_GJTDw0mX7asF9CixXWbXeOtnmpN2VStIefpdDSZa_HsRAPtZGGc2voaLHK8vuCmRytA==', 1, '{}');
INSERT INTO public.check_in VALUES (3, 1, 1, 100, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w5WgduTcors4dAGOV_ztZgjhNg8Womd0AZV07EVfnrsY6BrAQVZt8T4ysWDazcXUndzw8ijO2j9pRwD-6LDhLbg==', 'green', 'gAAAAABrBt6wBJxPCjdypZTSgR73IXhDGJozMD8OO-v-8Zo-vCJkQbcKATQEtqI6_FmuJOqqRpYVxw8q9SzEItVkUtKMVzwgjg==', 1, '{}');
INSERT INTO public.check_in VALUES (4, 1, 1, 108, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6whRXT62Bz8Ly72QrRYMvHei0qfoiryJYz_iGXPVkDuQsOxaDHXNoXFkz7pCvz1tZQ07EOFq1-jkoAWLaTTyaEhA==', 'green', 'gAAAAABrBt6we0xeI2LArdDHFSMPjkBM8Z1TtSDEuAaXeb7GjCMWd5h2NMtzB6id7imCbk0eur-XVKtiUqtZ2VDQIg5znYt7wA==', 1, '{}');
INSERT INTO public.check_in VALUES (5, 1, 1, 117, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wK_0iPMidZ5hRjXI3KOqIz2PeMBDB7hr3Kj1-t245dqcLmh1DWo6Ig-rxpQSa-F6JDwWmxaWTCbiZrpmIunEamQ==', 'green', 'gAAAAABrBt6wyQaUTEXpXso7fjo_Y6YWmVTfuV287-dF3PfDiT8kPNwD1I-bgnbwWCc9JEO2nKK-IKAlavaAXdMBTRveWK0SZg==', 1, '{}');
INSERT INTO public.check_in VALUES (6, 1, 2, 124, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wWhIMB0x4_IMskRFHlWwkkz4746faxQYU0pRu8OpxaETXmPtdlCp5_A-18BpV4UUDuaEDyjg3Psto4H4QDRR4yw==', 'green', 'gAAAAABrBt6wQ635Fncq3KVL8_crc8b9UpHzPRA-BUAVM7WD6iZtJvjw-iYi_zm67m8QALqUfXk6baGXD5duTHjbyQW5nwdFkA==', 1, '{}');
INSERT INTO public.check_in VALUES (7, 1, 2, 131, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wQgappHnqo73VqdU6s7ry5KnXaUVgB-fSn_Tp3we1zyepWmK4hJ2lBDRwORsn2bPSPdcpugXrje6N_Nj1J1FjzQ==', 'amber', 'gAAAAABrBt6wYJlT1Yq28smUt4jXLfVfD1c31vRi0w0zaEDnF54DWwBvQl5y1pTbkH_6AJhrkzTyGThSWBFcbu77pbq7BGON-nCNp3KcexgPLyneq-XZLDiWlh3DdrdUT-2qdunYrKsR', 1, '{}');
INSERT INTO public.check_in VALUES (8, 1, 2, 139, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wxl38iAKdb05Tn7sSH5hcJ4Fdq13-zLOxF4MjDjtoG1wMC_WlAqV22niQcB_iRTuG5ARfx2jjn3ymiC6BT1swhQ==', 'amber', 'gAAAAABrBt6wSAbqHCGKYkLs3K5H3LFHfTht9RmyVh0Fe_muRbIaMiFIFCu3k5NCRvh3wXN3lIyUi4zPa7pv9VdoO8WWg9iEhQQunEIjYJbGxrkLqIBYzr4kI8GrmBFSnyMvriEQyqW6', 1, '{}');
INSERT INTO public.check_in VALUES (9, 1, 2, 147, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wT59FjQLPeFy5PMdbNydYSaoMuelslePe8MYB8vpgy-SsiFeqrfGCqevj1Ri2czsflKNSZREs4ZKfl8iyNl0Qzw==', 'amber', 'gAAAAABrBt6wMGqaVP3x6ed3zDYR3rAPgEgzG0KILRfvYdVRiEzj7zYBc78UZK5W44DVA2LnQxrxWTxW2nXLjK7EDXeFBywcpPyrmQ9iS9-MxLnAVqKReHXGTT-dr_tkU8_ZIH2LIKgwLIK91r93gcNMHjb2j9YC81-QSSaLoku9GDRrqe1dFBk=', 1, '{}');
INSERT INTO public.check_in VALUES (10, 1, 2, 156, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wvPZvyRJbDgv_GJ8kEsZf3TaGBmyRlEh5sJn_onAG8Nu2TvkdZ2sjW-XWgjxE1zhzmJWOUcWA0fEN4-CzouBP9g==', 'red', 'gAAAAABrBt6wCaOTLsv_mFdXU5QDlZiTsF8nhu5-SE69Lm2I4Nl_nxf48K6KLkjxlWZLBv3Zpornd7lCbyLRqgTVqbkV2lyVJxDC4sQc6ZdPEDNexdfQnD7S-7IxC2PVFNpJOyIysHp4', 1, '{}');
INSERT INTO public.check_in VALUES (11, 1, 3, 164, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wCFUlzNzcBPsmUkvAHGVq2T9QOZe0QLRI3m1V3rOguBIHGtAw4WKlwWYP9UU3beRpEiBHk5wfXLZC5E055yvJjA==', 'green', 'gAAAAABrBt6wtw23TxDUqshVgUV2QKeMwdj6Vgpcbz_WJ383K_MBRPveMTSUJZMQkshffQqAMvPWqt9wf4UsqWMP7RH8vEO4Bg==', 1, '{}');
INSERT INTO public.check_in VALUES (12, 1, 3, 171, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wSeYTOHBj8t9qfWwC5XThffb3f3mTEP2mOLAj0lVEgt0bGuWrHWFX06-c3J6sAfyrjloIljINsHRxRUkZss4OOQ==', 'green', 'gAAAAABrBt6ws3HqeDqwFQB8b1AK16_5jKH26DN30QP1a-h8qKwwxF8sp-PepvPDMf1QBPo8xW5QyjllPHi148KwNtdbLk3Kig==', 1, '{}');
INSERT INTO public.check_in VALUES (13, 1, 3, 179, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wozY-kuySoysyX4XR9TIt_F0x3b0q6DTaoiQhn1oIkTyaAbFK0ThpImC2spnABRwKBzybfi1h9pBYyN-gpLfq9g==', 'green', 'gAAAAABrBt6wl6GUjCx4GhbjEnhVgdUh0CFfUmgxRS1r7V-hCfyK3va1FtqFg2c3mT710J6zev9lsn7Hu1kWcIKMny5-aUmTPA==', 1, '{}');
INSERT INTO public.check_in VALUES (14, 1, 3, 187, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wWWEgrSqqVGJfx5XQZ40H89DgHT8fm1WCg9i6YSu6x7Nz7T0X7lvMk42ll_dborMv2n4vcJbiNOnuGeurSFFqZA==', 'green', 'gAAAAABrBt6wuxO7uTIctUWiPkZuCrn2UEaHwzNRiIxJNF3Y68p9TWxI74Iv4HFWKqEUuMk2CgKueqacEubDEhvNrRa8r_gDhg==', 1, '{}');
INSERT INTO public.check_in VALUES (15, 1, 3, 196, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w6fwBK-5mzSNHgoLJ8eLhk7_9mv2cxD3esZB0ALb9V8_Tzs-nHb_wSHRdZuoUWfbr3sxyoQKxpA6zBNlmVyzGWw==', 'amber', 'gAAAAABrBt6wpv9Yg4CoDt5Y_5r2mBOf48NCkeI7Bu2ol-PX2xPyzPD6IkN4g-8h_uzLC_FyTm14EzM9xvhylLOMSd3Om06gMer4CkZPHDyDkJdoYfKH6SCT6Ei2zZuhTUxEZlz0yKkY', 1, '{}');
INSERT INTO public.check_in VALUES (16, 1, 4, 203, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w7Nqv8Isb3lm6i_fPL6es3B_VfLEZdAd-oStWDDX7MGM_ofcNOTml2GZlCnYXwG2ww598L-EOEh-5sur7-s5D7g==', 'green', 'gAAAAABrBt6wETtbSQ1sr0I3fdF-UFSx88l1pDLJaienzYl9aUjC8AnAqfOQ8mOTYnTPAWXCPmgExHPUMBhc-5UcJvqfuS6hSQ==', 1, '{}');
INSERT INTO public.check_in VALUES (17, 1, 4, 221, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wjiloECcM5rCT-26cpE41Cp3JJ5_VeADchrD4MbRyfmk5fQ10L3Vtct40vv40W5-AyWgibUE6CubkOMa89p_wkw==', 'green', 'gAAAAABrBt6wHobLoO8uZVBO3HgvE_hgHHbhe21JeD3GgwiEvQTH0JUC_tjYiiL1AvZPrYyxiURuIewwkLMpRwQH8ztIJu3nKA==', 1, '{}');
INSERT INTO public.check_in VALUES (18, 1, 4, 230, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wgegEZ2-dZbEP9-JZ_oUpOfKdCZ3Xw6GvwBrck9GWTjmRbR8vrfdXb_x59fI7t80U4CVIdliz2rzX3kp23aWKzQ==', 'green', 'gAAAAABrBt6wuAbxA-J6t189WUgeXnd5JrBHb1Dtr0_nrjhwn0a6xY3m9jVCiPxpjVSq1Ef4luF__JkclUABSFVGtxpZ7NjllQ==', 1, '{}');
INSERT INTO public.check_in VALUES (19, 1, 5, 237, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w1P6JMPtcHc84tJG16YAHlEwMiUXvWTa3fWxKAf4nHrnWLrgaYNosa6cPEAdGgtbu-0IudEAOPBzADMEYRzrtfw==', 'green', 'gAAAAABrBt6wCtDwr5E093X_uarlivOhVi_V1ye2dLPmUhRRmopOHsmjAtOUQvtoUIAhlGX6ndp_R1w_nS2_8RAtV3brOmIHyA==', 1, '{}');
INSERT INTO public.check_in VALUES (20, 1, 5, 240, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wZOv9Uk6BE4KYu3a7RofhjlJK7lok5jwR3UKxt-tFtPeYnkrg5iFdIfb6MxYBxLrw5x4l5_TG_mzRKZAP_2oGkA==', 'green', 'gAAAAABrBt6wS2Dk-IdHQbivcsMi3M403AfCxJa8TvzyduR535E26ZK5Mf-pQLfj9v92vLSrf-MOiLT9EZs4UTimbu7PJE6S_Q==', 1, '{}');
INSERT INTO public.check_in VALUES (21, 1, 5, 243, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wc9KPIFVXiARwziuDQg_aLrn40ESTYLiuw2X4FWOhrgkmW2f3ewjIis21wcqFX0YAlFKNJRZlOBJToLFkKDikFQ==', 'green', 'gAAAAABrBt6w-xsHHydtfo8t5PKkgZn8zLeG6ot4s4IjMa06Rt5k4ICKJP4RLWW5KAKKEl2AmPs_qVHc6Y_w8TrgfOJFGp7S8g==', 1, '{}');
INSERT INTO public.check_in VALUES (22, 1, 5, 249, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wRy-qd-dRWIkIu28IoAYWvtYo99gWZCpdHwMy83IVh1GODO2lzIpPdt7n7Y14wI_C64KVY-tfo9DCVySTDuFejQ==', 'green', 'gAAAAABrBt6wfk8rdrx6K7T3eiuqMQGq2ytAmtnUNbIuF1JrNc0sc8rl-SkGP2Sm4K9KNZVGuCVAiJPG6eO2_bz9XjyU4G8v9w==', 1, '{}');
INSERT INTO public.check_in VALUES (23, 1, 5, 253, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wEyI4k0ugWzpSc6sTqKORNMqoXNiWreY_UZZCxou12Mu_wBI___Wcc3vO-tro7Zs9-Bx4M9mTh_kzQV3Elc0-tg==', 'green', 'gAAAAABrBt6wEf7MQ1T7k_7iynfQa87swcs_9JMumXJfYjkayMCcDf4rvZDY3zm5iwK7kTLpUz1YcJoVllutwop1U6sLGis3SQ==', 1, '{}');
INSERT INTO public.check_in VALUES (24, 1, 6, 256, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w9-J9Ng1B7kp-NJfuPg0GbpCq80jfZlCl6N8SVNtZMrpeW__sxbBhJxW-Pu9QQGwNHHAjln2FHXsczUDi1-pWiA==', 'amber', 'gAAAAABrBt6wEr6BWKVnjjPEsEl8HNfDMgsbFfzKq6MSiqavqI_BodG01yGA097O8DxhJlDIagBILvAQZHmwlBGmXuxoyR2uJ3xPGIY809Ya14uwQrYh9OQOchAuB-M7BzPnVcVrT2y5', 1, '{}');
INSERT INTO public.check_in VALUES (25, 1, 6, 260, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6w6cPPswdmxgH5sGjiClM__I8sxpftCRtv2HFI2LC3X1fwFThMA5BYdcAQOLt0JeWtES5JU1kE60jL061PJW1Ltw==', 'green', 'gAAAAABrBt6wZwWU5dOzdNNjV5TBpGbPXogTkwEawnKxC1f-pcgWUSabMlPOrFhya9z6-O7i9yptbA3knkqs6Y2e7OHZICHvfQ==', 1, '{}');
INSERT INTO public.check_in VALUES (26, 1, 6, 263, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wXUutyrqPZv3YiF25dczGB2GAQwH83hAaU43QiJ1vDD7JXE2-CsvkSKXBqzH0ql32H6R-ThKg1tQlrlKU-lmlPg==', 'green', 'gAAAAABrBt6w9LfQvdWkwMy_ELjGUJqmBYX3P3JHuFQDqnvgnejoXmThN1EjlKAKnWJsVe2DRJ656HTAHSFU_rXoboV1nxGImA==', 1, '{}');
INSERT INTO public.check_in VALUES (27, 1, 6, 268, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wROestCQdsmPY5a6AxodnsmzsjgklpwBKSwOhziBSuo4LViCW4xFrDosm0XmEWjYrDVJgd5_So5sMqUWuPD6byg==', 'green', 'gAAAAABrBt6wZmY3NTIqd3pt6AqBYa7-hkCRoLZfIapM6HfmS5cREutazAFRbCA4uPb26MvUxEPHd8XVBCJqkhPuGybuahg9_A==', 1, '{}');
INSERT INTO public.check_in VALUES (28, 1, 6, 273, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBt6wWrtYBKhydWBKuUSq70-_1CAJQfyNK1UUL8-JnwDjnwaChn1_7Tvi1lMlOyJ3QpwNSi2N8RtZMuBaS1pwTCvdJQ==', 'green', 'gAAAAABrBt6we9Zc0tEcdh9jr4cydo2-J480QwjMSMbV1WCIhbnaWT0rNNnmsLQIDz9JQ7X23tw1ODZXIurP1933cK-IRKlljw==', 1, '{}');
INSERT INTO public.check_in VALUES (29, 1, 4, 276, 'pulse', 1, 'lapsed', '2026-03-01 10:00:00+00', NULL, 0, NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.check_in VALUES (30, 2, 8, 478, 'pulse', 1, 'asked', '2026-03-01 16:00:00+00', NULL, 1, '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (31, 2, 9, 479, 'weekly', 1, 'partly', '2026-02-28 16:00:00+00', NULL, 1, '2026-02-28 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (32, 2, 10, 480, 'monthly', 1, 'answered', '2026-02-27 16:00:00+00', '2026-02-27 16:00:00+00', 1, '2026-02-27 16:00:00+00', NULL, 'gAAAAABrBt6xLuSwNau04QmIh9SatuyiqSbY8o6wnnNx20WPWJeCzDvstK1KPYQLXIcSVlHQHt-1OXnoi4EPVvLe6kqNA6cMeCyWME8jtm0dZK3lEC-A8-E=', 'green', 'gAAAAABrBt6xmQZe-IOLDccM_bGCHZBtqvcSTPVIU5rQx-sIk0zp_E5FuTiDHHcxW9BC2VBfoQG0oCz_C8Hqv4LVH5YeFCj5dA==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (33, 2, 11, 481, 'help_only', 1, 'lapsed', '2026-02-26 16:00:00+00', NULL, 1, '2026-02-26 16:00:00+00', '2026-02-26 16:00:00+00', NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (34, 2, 12, 482, 'sleep', 1, 'not_asked', '2026-02-25 16:00:00+00', NULL, 1, '2026-02-25 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (35, 2, 18, 483, 'pulse', 1, 'answered', '2026-02-19 16:00:00+00', '2026-02-19 16:00:00+00', 1, '2026-02-19 16:00:00+00', NULL, 'gAAAAABrBt6xD3IX3KTzBFegXoRRf1MxzZRzgwtM4nikKw4Q2uKfZb60S0dUFKE21rp8LexzIucOMGpBPNOsn7BNxElBLPG4F2g2Dhq55bvau-nvkrXIs_8=', 'red', 'gAAAAABrBt6xx8x1RL48Q8Mys7dRMULMPX0-PbzunGEUJtgyzGm5HJrcWoB2-1u2BX7_tsWbbye8DqH5EFklVBwjwdDU_34t_JTzN_SFy-5C2t5DoC6WU3k0fN5gAwvhNq2VWC-i4MYP', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (36, 2, 19, 484, 'pulse', 1, 'answered', '2026-02-18 16:00:00+00', '2026-02-18 16:00:00+00', 1, '2026-02-18 16:00:00+00', NULL, 'gAAAAABrBt6xaOo4OqiTmFMP0_xi7cAjKwRNkFVJYZ5Ft3FnqMuIfOiMm8cPYleuzWVQrcTQHjNc0ZHqs-oqOHxcuOJOFNjgEczSG82elhLbP0d9IdBu1jE=', 'red', 'gAAAAABrBt6xIy7Z4aG-WH173iCbmILf-7ursEJCQ7gC9AbcxjMJ5ImVyvkqICGO8m_ONeW35VnmNOWO5riRa_lTeqm9KctydFKxUKCH4qza3MtQbHO4JgRWIgUfDUAIsmwF02hI4PL9', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (37, 2, 20, 485, 'pulse', 1, 'answered', '2026-02-17 16:00:00+00', '2026-02-17 16:00:00+00', 1, '2026-02-17 16:00:00+00', NULL, 'gAAAAABrBt6x8-K-VNRr68tTRbBGPgZfVv099J3JRr22NrrQsG9JkSZXRE5y1cJi9iStQ8Ky8DYhghbOxIhFZZ_dQvepSLMDOezZGiCDQkXcXXmN4n4Ym-o=', 'amber', 'gAAAAABrBt6xAXB2Q3HZp7W2MJ7tfMCy-ErM87n3Qr7YIONcmd6uHg8xr_9Y0vQol3odRS4wHvg44j120Xr-NjqzXpCQG_4csCLoOq6cx1ErA8eXJDuCbF6h8Ayc6g7CwrGI-sb4o3wX', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (38, 2, 21, 486, 'pulse', 1, 'answered', '2026-02-16 16:00:00+00', '2026-02-16 16:00:00+00', 1, '2026-02-16 16:00:00+00', NULL, 'gAAAAABrBt6xv_DA-_7JfQ75ld61CxMHIU0oLOzGY6ZUGJKmpiBDDvuezSZYnO8joiDWlqPaVgmr19D-fck3t3QH6e42koXCkQw7NIKCM8APISBoEVEBG2w=', 'amber', 'gAAAAABrBt6xovb9r0qhfBztRe7lzQBtGntxMgMYnB-DaTOM2MMV2mIhenLwZt3r6mBiVcznd04HXZq00aa709pestyw7BoFN4jVIQ8K4ivfxYInsxHNJ8cwm3n8qcVnCcpYnmL59COa', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (39, 2, 22, 487, 'pulse', 1, 'answered', '2026-02-15 16:00:00+00', '2026-02-15 16:00:00+00', 1, '2026-02-15 16:00:00+00', NULL, 'gAAAAABrBt6x_t9ApCh-0430LgRrtn4ziaAfmGlmtqhhFCaJG-Kziu28dkRwa1SLnlKrdXjlWa9aaKGzWtkUoT0vkmoZvNCHMt_VyVPXAMTuBNJXjVJQVA0=', 'amber', 'gAAAAABrBt6x_JoiWvtRa28jg08y2i7hu8J1jQfvXL4lc7TSQYIdNXZItA13RJSEejsR4ByNc2b7-ZQxVIbcjetymaxPZACHx_BMZaZk0Ck3HRbAO_A_ffa9zS-sHH67etQmMqQ_vDel', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (40, 2, 23, 488, 'pulse', 1, 'answered', '2026-02-14 16:00:00+00', '2026-02-14 16:00:00+00', 1, '2026-02-14 16:00:00+00', NULL, 'gAAAAABrBt6xsL9MomNlsKR5Ufycx7WfHubQ17HVKJB48HCbH0CvguDipUuXNZAwlbRiKbkK5RpUwWY8AsUFTyLi_b3LOzVVuk76UOhtQi0C5KgJdrixn_0=', 'amber', 'gAAAAABrBt6x6BKiUVsycP0B7owhZUeqDW5zuiV6n6AN1s0alVqMaEYWXcN0vU8Iu_aIDK-WShPLoynhyZw0U0pwujlG_iZMQuBOmiwRwrBqS0o2hA4BYms=', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (41, 2, 24, 489, 'pulse', 1, 'answered', '2026-02-13 16:00:00+00', '2026-02-13 16:00:00+00', 1, '2026-02-13 16:00:00+00', NULL, 'gAAAAABrBt6xfhFklKwXA-Z4LmeCZkPAZEdo49TLp2obVJaNNLwVTNGalh-mydikTcqkJLy89LnBn6jtjvR3rNtamsSFSl940JBRdj9NaQzPhLWB8crdd3M=', 'amber', 'gAAAAABrBt6xvg4zIpFE8di1JWKgfOonEU7iPO7q89FyjF3CGFxgDdlhegRaLmlEeDApNSARDN-3eR3TINtzBS13tECI_WAbJ7cbwDQRN-54TOmBIMWAwNILnfRBbgI_nZgRyNnH7MJz', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (42, 2, 25, 490, 'pulse', 1, 'answered', '2026-02-12 16:00:00+00', '2026-02-12 16:00:00+00', 1, '2026-02-12 16:00:00+00', NULL, 'gAAAAABrBt6xmKij0nqO_t30VchQntdj6p7X3sQoPFUQxoMGyWDfdOzW3HPNPBq87bTKvdMCY1pCA1Y3J6zi9ZslPSC-5R9yPY1P35rrd80pWywOwtd9BPc=', 'amber', 'gAAAAABrBt6x3DNwMUb3SY5p_mT3sTUL5Fbuso2mTi7h2AGzCqj5pW9Nh0MoaqT7EbXXE8Q-VAvKozpTpEngyaVBpzelcILaNyvBfEEfdaPLbc61r4qt1DUDICU2LF8bNOzca5IoezmqzHu2hwSUX18v76tVuxpbbA==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (43, 2, 26, 491, 'pulse', 1, 'answered', '2026-02-11 16:00:00+00', '2026-02-11 16:00:00+00', 1, '2026-02-11 16:00:00+00', NULL, 'gAAAAABrBt6xPpLjmhSsURm1ktlsLejsyeuljTS_GftJ9Er3RiR2_iu-CXTRmBfwJVkxjhIO9vTff9xpu9gcd6hHjqntQs3t8rOAkozost6S05BLatgQFrg=', 'amber', 'gAAAAABrBt6xuFdwPhczKBEg4w4HYA4hV518HqVNHz3qEe6AD-zJJ8YulPDoORomRN7mrTvoZ4yQ5rBniSf8fypQC7E-Z9CH7nSJA8FPYu-rXYV7cArEzirH7ATL-4JMsL4xCrHCJTeNbMVyWkJWr00T9iC6EPszGw==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (44, 2, 27, 492, 'pulse', 1, 'answered', '2026-02-10 16:00:00+00', '2026-02-10 16:00:00+00', 1, '2026-02-10 16:00:00+00', NULL, 'gAAAAABrBt6xjOsELEiiE7ItOGeJWcX_4sozZehqAr5gMgH_E0WdiSuvumn8fjA-fbZgOVPcl71oh7Ft5Sk6BZemKuGc9retpqfTHcTJBUumobYA9cqHo9A=', 'amber', 'gAAAAABrBt6xnzOAYZ6gee_C12GDsgeP1ihIjZwpEUV-OXVjjKGQhARdlLYddup1FXSw1kFWA-7o_hUq82JTNF_QiY-jEVhqFogk_IO8MWwZEW522a1WWTsqJ7eDvVazeGuY-g07CQMi', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (45, 2, 28, 493, 'pulse', 1, 'answered', '2026-02-09 16:00:00+00', '2026-02-09 16:00:00+00', 1, '2026-02-09 16:00:00+00', NULL, 'gAAAAABrBt6xDCU7fUhkZmTLW15NfgnNlK3cVQ17Lk5U94b7Q-lmq_eYd_Y9hz4035oiHxMKyFBmsRKrkkCTtd9O54-WZbQhQq9hQemolhvGKepMFGRhJoM=', 'amber', 'gAAAAABrBt6xeAFukrxc1JmpOh1jhK3QT0jaJAJHi9DeS9drtOXcYdipc-ZcPKEEQuc1TMY1QJZPGRgV4IFWxtXF7NMMUsMiQ7KRFhwLZO6NXWm456T_rdSveGFZFmll8acDsxJDCL_p', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (46, 2, 29, 494, 'pulse', 1, 'answered', '2026-02-08 16:00:00+00', '2026-02-08 16:00:00+00', 1, '2026-02-08 16:00:00+00', NULL, 'gAAAAABrBt6xtnjeArlEh7maFdUWd3_te9qHwFxuV_zAZGKF5ohfCf3xP6QVEILJCGsGedr5DGWsj73vemoEmOeIIC6E1WdY7GFvDPxlwYlL7virScB09ws=', 'amber', 'gAAAAABrBt6xLjvZE2mpFLCtDtfDT32sudFo6S-VnomemgtWGtzaYdP_FJkfpFlALn1BfyOGxamHDwuWiDhjya9YEvL1XYRC8ulciOZID38iWqApXL9nVHcuqHc4VHDEf0X3M6Vtgjmf', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (47, 2, 24, 495, 'pulse', 1, 'answered', '2026-01-20 16:00:00+00', '2026-01-20 16:00:00+00', 1, '2026-01-20 16:00:00+00', NULL, 'gAAAAABrBt6xSPndjag7Fjt5OFkqT87Gc9e9aOekik79zi44qx2oN_AvCqLxMaa8rYvu7kCr9fiY-irL5YEwNdvIyVuZEG6sLN9CJuqbHGNqGeTdWl-fgdY=', 'green', 'gAAAAABrBt6x-amntn_cmOdt-HttywFx8ju-x9KjNhEHHbkxWkRrwcaIUdwHlURFmjKBe4Xx6BVkYEODR1eIJAw6Oe5uK3Or0w==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (48, 2, 25, 496, 'pulse', 1, 'answered', '2026-01-19 16:00:00+00', '2026-01-19 16:00:00+00', 1, '2026-01-19 16:00:00+00', NULL, 'gAAAAABrBt6xj8VjZB1OTAHJMJ7_WcHCaElN2gtvFjtXPFPwuIOcxlz9HxqP39_rvITgnEXheER2kIbPKwMMN8Sui5RFwTnEKZRptiMuuUHk2HBqLNbuzkc=', 'red', 'gAAAAABrBt6xnorEBmRuwmEY5qa5-QLke2Y_PVtwAa5rPOUaFpaQtfdgVMburJUipHUGRRBEhNnaGEHw1OIqLL7sAFAT4CuUJl4jBkG225h5gnYW-Vi1x6jtIFajxEVIzNhTYBB3Qpxa12XssmxzEVky5BK5Kj1-tAGhDYkvUkg7cv8FeaGQTuQ=', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (49, 2, 26, 497, 'pulse', 1, 'answered', '2026-01-18 16:00:00+00', '2026-01-18 16:00:00+00', 1, '2026-01-18 16:00:00+00', NULL, 'gAAAAABrBt6xJ9UxZnBeXiL6bueB-XNxCPI9IOSaet_H0-Mev-sgc1oDUf9CosGBTv4-afpP7C3Uesniq6e4gXb3sIzn2GJV9RuqQkCGhiP8feXoj8VNCms=', 'amber', 'gAAAAABrBt6xCBSQVJLZAbYRzggh99WqwT1noq20vHtaUwmH-ADJMd3pKAcAB19RTj-ng48oZ9tQRA3vF9mnB6a1vU8AtsMJD4nbjkP76n4WEOD93oplPraui2F5tnQNZaPcy-n1JS06wcbRar7WetSyQPGe6CrAn2uN9BcKVRfcJ72bL4Y25Gj5IlmcnRnnhILH6SfMQnk1P7g2XOpCx3NYppGcD-mVlYWlfcthyRVk_7HLXywL9AV-d7XXLZn5cUhy9qY2KL0qt8UYJSosyrRPB6jHX6cw9VnY86gcBEFD7aS745P-G-p4MDqyPu1ZNfbWW2R9j_b93TyWqALzB6UJ3WqmZGPFzdthqnX6tlmMhe_V8C11AJ3oMCRFgINqtTOrrKJXqhbw1NShpEWHCRQ3fzWjRwJIIba6o17OEwFBMSyoLjogbKgWi6jMeHwJxNVLmgxH9wJs4Wz1OZW24x60-ZVAJSJCfI_v-8l2YxLja02EOksAXFS0FOzCp0UWW7zaC2WCL3Rq9w5W331v0AcxWb6nR-2xkFbAa2AqP-230rg7vD4Bcj1NOQXMb-DqK15JQD1_cxCcDdaNBYNfewbXyp77NguE_w==', 1, '{"red_closeness": 9}');


--
-- Data for Name: clinic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clinic VALUES (1, 'Harbor House (demo)', 'Harbor', 'America/Sao_Paulo', '+13125550100', '09:00:00', '20:00:00', NULL, '{}', '08:00:00', '18:00:00', NULL, '2026-02-14 16:00:00+00');
INSERT INTO public.clinic VALUES (2, 'Every Word Clinic', 'Harbor', 'America/Chicago', '+13125550100', '09:00:00', '20:00:00', '+13125550150', '{"en": {"reminder.today": "{sender}: See you {day}, {times}. R if you can''t."}}', '08:00:00', '18:00:00', 4, '2026-01-31 16:00:00+00');


--
-- Data for Name: clinic_closing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clinic_closing VALUES (1, 2, '2026-03-05', 'Founders'' day');


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent_event VALUES (1, 1, 1, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (2, 1, 2, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (3, 1, 3, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (4, 1, 4, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (5, 1, 5, 'opt_in', 'written', '92b0f6b8332c', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (6, 1, 6, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (7, 1, 7, 'opt_in', 'written', '04473face067', '2026-02-14 16:00:00+00', NULL, 2);
INSERT INTO public.consent_event VALUES (8, 1, 1, 'opt_out', 'text', '04473face067', '2026-03-02 15:38:00+00', 319, NULL);
INSERT INTO public.consent_event VALUES (9, 1, 1, 'opt_in', 'text', '04473face067', '2026-03-02 15:39:00+00', 320, NULL);
INSERT INTO public.consent_event VALUES (10, 2, 8, 'asked', 'text', 'consent.ask/en/1', '2026-03-02 16:00:00+00', 345, NULL);
INSERT INTO public.consent_event VALUES (11, 2, 9, 'opt_in', 'written', 'consent.ask/en/1', '2026-03-02 16:00:00+00', NULL, 4);
INSERT INTO public.consent_event VALUES (12, 2, 10, 'opt_in', 'verbal', 'consent.ask/en/1', '2026-03-02 16:00:00+00', NULL, 4);
INSERT INTO public.consent_event VALUES (13, 2, 11, 'opt_in', 'text', 'consent.ask/en/1', '2026-03-02 16:00:00+00', 345, NULL);
INSERT INTO public.consent_event VALUES (14, 2, 12, 'opt_out', 'written', 'consent.ask/en/1', '2026-03-02 16:00:00+00', NULL, 4);
INSERT INTO public.consent_event VALUES (15, 2, 13, 'opt_out', 'verbal', 'consent.ask/en/1', '2026-03-02 16:00:00+00', NULL, 4);
INSERT INTO public.consent_event VALUES (16, 2, 14, 'opt_out', 'text', 'consent.ask/en/1', '2026-03-02 16:00:00+00', 345, NULL);
INSERT INTO public.consent_event VALUES (17, 2, 15, 'opt_out', 'carrier', 'consent.ask/en/1', '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.consent_event VALUES (18, 2, 16, 'declined', 'text', 'consent.ask/en/1', '2026-03-02 16:00:00+00', 345, NULL);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, 2, 8, 4, 'call', 'gAAAAABrBt6x-2IOHxIs8PgQENmfgpsJG-1GV9tMwJv-kX_lo4DCRnH4aTyVpI9soCrRd9q-7O8qwpbhDezqBL3-bV5ZO7TRJaLC0o3Bao_YHpVCxeqmIKk=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (2, 2, 8, 4, 'no_answer', 'gAAAAABrBt6xDzq2CwAo0PVepaBslyvlf-vIBRm6GFOKUnaAhbPza0nKMVvhdyY5zmR05-UL2RaMUwEfaL84ny9CgaXC8faR4QMPK8iNE6Q9eNQZ6z_0Sc4=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (3, 2, 8, 4, 'visit', 'gAAAAABrBt6xYpLbZysB-RPOZn4M-8l97VvHz3Q_Z6fFkR7aDAiK-QeeMWtw6TlnfQKg-gAlCDla8cuUOtvuIdhGH3BepuJ7Xj0uXH7E6jUMtHTFC8grLTI=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (4, 2, 8, 4, 'other', 'gAAAAABrBt6xfRJ8tA-PCGiE4Ki3r9P4hRWDTB3uzw5g7Q_abtSxqFrkARtRReKRFbaVRZNo7Bt9J2e5pdkm2YQDzjk0nz59BrSfPn-H9xQytmVrici_nC8=', '2026-03-02 16:00:00+00');


--
-- Data for Name: conversation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.conversation VALUES (1, 1, 'nothing', 'gAAAAABrBt6x6gnb_s9Ysu5iLxGzNsQK16vFBAsFrKE_6HRd3p1bAWC18qVuK_-bnVq0-aNu-M8r7loeaDlV5eM87CHZ2tJqmg==', NULL, false, '2026-03-02 15:39:00+00');
INSERT INTO public.conversation VALUES (8, 2, 'nothing', 'gAAAAABrBt6xNhxHEuUyM3LUPe7xif70wQteWmoTGIfgJovr0EJRi25cwLrM6FOFanc1JNLSriGqhnDBu4IByilefwReZ27grw==', NULL, false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (9, 2, 'check_in', 'gAAAAABrBt6xHg0eDJZFnuOHy1MxSRgKKox4m6ovBaEuSkfwvCyJfZx1cFopnjjjXKIKbsiS5lot4ztA-4OFFPGCphIKGnQf1Oe3ftihL4ahTpWA1l2Xqx4=', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (10, 2, 'check_in', 'gAAAAABrBt6xTSXaxGpsLMnwFR8bUZH8kGYb5ODvOYqIdNeZcaD3kr9BNzZq2MIzdQLwyScv2Sgt9NmmS8coyxMKoBOCTrDYEVJf7P7JneYV-sHVI1x_mM6vxECedHNWDwFm6Xz8lxBa', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (11, 2, 'check_in', 'gAAAAABrBt6xlwE-E5KpdCpGHCzVxSGQMa6RBhVnRzI8r3rMXWZtZNxNFzpCmFpmCcbjNz0l3otxSMxwvMUYm7JR1cjkHAgVT73brSh4ZJAZDxzBdmqY-hrPPUcxgqQjlembjoewC6Ao', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (12, 2, 'cannot_come', 'gAAAAABrBt6xxxt3DfagTq8tZXxGJtk3EBx32Qr85ZYxUrQZPpZwvQBBlJTWYQK3BvHsN-ZmDswrci40Xu5wDPDoMVp7QZOkIBPH3UScskP6ntD571JEYeyz1jzHG5U02g0Nmdj-Xuu9', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (13, 2, 'halt', 'gAAAAABrBt6xkqCihCeLcmi8FT_YhHTN3jUtC4WlgMSHmnwW_CPLunxcufPOXKswD3mglZyVqW1pP1fg-9SFImkus1kZeglXSg==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (14, 2, 'language', 'gAAAAABrBt6x0BfvTX4TaMw4Eie30d6DbIOqkPaCZWmCoiu8k0Lj5CWx-6iHdKphW18TrQUXQVjxlVGOmfrq7qCtczQ61YTbhA==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (15, 2, 'pause', 'gAAAAABrBt6xlBz0HAmzJQapxgxM8D5xWZoTlL23Si0mNhcdYe8Jjm2oDEtEBUusoKkRsrkOV9KPI_bH8_dhSYy_kENS5Rnqtg==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (16, 2, 'consent', 'gAAAAABrBt6xGESiXh2uoivGBhoC4HnGGelEqYCVfc3yMHT2RezUr0xF2SMWhe43dCBTKHOsrI9eUPytvU5HTv7sspiBYT4fkw==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (17, 2, 'verify', 'gAAAAABrBt6xvF_4hhFs4o6FQTeYwYN3nK8dMDdxj3OIVaCNnGKIUrdr25jY9sA_Qlifz9LqyZaJRBEzCYmfx_ZFeKgGaPFJrw==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (18, 2, 'meeting', 'gAAAAABrBt6xKoBRJc6P2OFHhjaUxCvm04DEPWNrk_U2j2ZCGXievjVmnkwWFHAcEF_Ae7hUocUyPAwqjnN6dMIGd9QvJ6P0V0JC2RgdTmDsaML4WGSqyDnzd7Ia3LVFWtI_o5Ee3rLo', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (19, 2, 'offer', 'gAAAAABrBt6xu29xG5hz4QqujJlq2zis-oFBVZRiNVw-_n3Ay9iwdldEwke5TyRwksqPOYyiWSUVOXHSMGGiJ0EO0zD8gAs5Yg==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (20, 2, 'offer', 'gAAAAABrBt6xUxxGe_dGvDCt_XAgnkDcQ8UaxZjHpp_gViJcmPupbaWn8m_x-LhJxxWBE7BiUYIXoXHsEwR93yYRzZzEIauAOGIM2E1wvGTWNcthw8SAf9qcTm1vwU4VCEWqLtZIw_YO', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (21, 2, 'exercise', 'gAAAAABrBt6xVx-KuOL27ralMiWSgjuQ5ntkfzg-0HFezrUF9hOd1SdOcb0urBioMHX1NIg0qMf7aoe4lF_6SiPEU3ZM2Y7YI6rBK-4Iu7nwGOp6oD4KDLo=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (22, 2, 'exercise', 'gAAAAABrBt6xQ32vNfXu8-0PJOk2tFDCvgjX32lHPUnOqi_NNML9Lszy4qxS8hETFATjkfVIz6qW_OzHtHNknOBQzR21BzHw2xuynlMefrHVa0ME269Mmsw=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (23, 2, 'cannot_come', 'gAAAAABrBt6xjRVoXgrNqYIVax_2PczIu36esdfHEYBPhZzTReYSUkN2aZansl4A857ZNJ93yNypp6bAfHLnspWngm4_9t3nHW8d8fjl7JTUGqslTM2D4vQa008aQMHK5oMQav5_JtR2qXy5bLItP30YpOjOE6leqA==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (24, 2, 'halt', 'gAAAAABrBt6xiK_TTnRdc__KsksMixrm-KEzDJSu-ZevhQR8OoM-rZ9mGZ4VYdNXY1Lx3Aio6ygIacH7gzjxYNHOhLu9qTxQS3PBBA2c6KdQ7oPe5Sw_j8w=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (25, 2, 'language', 'gAAAAABrBt6xJCWL9pqS2D3Zi6YggBEncMSnEnx0uKtmc88yN5VYHsl6iz-4-dz8iSM4190rN6VHZ3fQ6YtR4N6m_FDK5sxioTnb3OrRwntmEGJp2F7jH3o=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (26, 2, 'pause', 'gAAAAABrBt6xB_ljVFzIdK4L6mEm5elDbgZVCirovUfQs80356a8IRHOO2ArS4LpnuSNpnCveM-_w1FAO96QWAlBvbLE1A29uQLw0EULh6oNWKbP2Y6OYBk=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (27, 2, 'consent', 'gAAAAABrBt6xoZOIYdWI8QIXXEefqkNk7iyD4VRNpPzmMI7T-EZplbPqYO7-yrfXkMkBVjnvbZvVaAj79JcShTGS2HXaD9ikAlhZ41SqX2kvjxTqWIwiVCw=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (28, 2, 'verify', 'gAAAAABrBt6xHBog6muHnBDcZPExmdU5bBj6-0_eJyrH9Pyy0Sz3UDpOvdS8uFsQwZDYZt0r7x2yc559MAZcgFCtU8zjzt-T90w1ZbaS_cSVCmwsotW8Ko8=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (29, 2, 'meeting', 'gAAAAABrBt6xAN5otow5DHXpAyd4V1ZOFtVmBOX5DVQWaIr-_4KdzX79p0n9c4VBmRjoWwj4OTyAaNbHsFZOckAv-fZzz6qGwOk61u5R0suXtKQ3_k7OTjgFbT2eB1wPiMWI9qmMeTLr1RQdmZGZL0XXVvpDW1MzqA==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (30, 2, 'offer', 'gAAAAABrBt6x9Czq5J0cdE-jnOHPuw_1km7bfbYxcMF7kxzssVHvhGgQgjf88vi2M60TE-Elj8-WXdrXQiR-QhoS2vSOBql-EpC-e00WqaHP_awQ24giaqsZn5vlQt_ebRUA5JJ9JTLw', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (31, 2, 'exercise', 'gAAAAABrBt6xKQoAU1zfsD0mWi9E92O-Yf2FuA_o49CRhqj17xxHavCZDoLh7y8MUiJyrSCVO9iW28t8lyoCRVDYR2UqQSZbQ9MPGfBBfES1oVXHc8ax8adtQJv7X51-j1jXTw4mstD1', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');


--
-- Data for Name: cover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cover VALUES (1, 2, 4, 3, '2026-03-01', '2026-03-09', 3, '2026-03-02 16:00:00+00');


--
-- Data for Name: enrollment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrollment VALUES (1, 1, 1, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6vJMpZFvZtDVteuJ6UvwsKEX2Ao0YB4dykm1ED1mah0zin6fjD79YtAsuixRz1gh5UCA74_E-64kpE83due1DA-g==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (2, 1, 2, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6vtE4cUaRPm9_kBu2yE0R8NH6kzIYORnPRRKlZ4epWDs1DADO4aOfyVudvBzay4pdXPML-jY4hviEwgNE35UozdA==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (3, 1, 3, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6vWs_2gPvMnUddbG8C5pp04SH427dvNUKH2NG8qJELztglw1GMJ-5oQw-wjYcYiV0tM4udrwW1ueQm_jwMZGbqmQ==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (4, 1, 4, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6v1M7jab3O5Z6veAm2nPJwHxjLMN0TyzD1Uq05kijxRFOHR3onLEcbWJ8vFpnW044KNiljmKR_4SCier9gG617qg==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (5, 1, 5, 'outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6vBy0obZWE7uYh-csS2Zf9wBBGcXU96engkR6cjfT62lJAlJL6xLqIX7Tr2YOP7ThIAm0WRWC1HYliy-6aPVvNOQ==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (6, 1, 6, 'outpatient', '2026-02-14', NULL, false, 'gAAAAABrBt6vFRVTKC8un2C1TlrAl-UROIE17LXyVvYt2qpeZXyjDMfW5XsMFPy5VEJp7k1OU4RsRnY4ytyxW0x_3gHbv3jbcQ==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (7, 1, 7, 'outpatient', '2026-02-14', '2026-02-20', false, 'gAAAAABrBt6vTHCPQfGCc77dWEYqsHEF0ShlTnB8Cn3j_UkRfS1ZCuVEum1IzxrycTq7MEO3Q7KDB3UvwhvwYXelYWbuXaAlOg==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (8, 1, 7, 'intensive_outpatient', '2026-02-20', '2026-02-28', false, 'gAAAAABrBt6wyaICJcP_qdd0Ok8wO4gour_BHGjJxdVllazT-g0Wz02zU_QaLMzgvnpSoMHE0_N84qpO-C1HOupH7IZx5QOkpyx_jScMGzggx1IFtG6jxpg=', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.enrollment VALUES (9, 1, 7, 'outpatient', '2026-02-28', NULL, true, 'gAAAAABrBt6wLsaUMIPYzv9whFggdoY1Ayn0Nvty7Jl37qFUTtcgD4aXZOi9t7ye-DC5EFDJEvzGbN532N46vcMse7OsBkqpIbiMr5Minmzns8OWgQjqBr4=', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.enrollment VALUES (10, 2, 8, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xGqgKXh6tLxARjBSIVjBkTYl-3f78E3oTw6TcE_HHAPKaY1ivNxNoRHI2AgDZUK3VN8YZ9QRFd5aEa9yCrKDtgA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (11, 2, 8, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xmgzMzQCm4oxLg7hp89gQGDDXZ82jJKu5NgSII8avAHHyEoYAh_PWK0GqyX84AUmEEH10tAL1tzMPgqXXmCBbtParUW7G5NNawQsIInjiQpo=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (12, 2, 9, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x-aJyGLR8_W6Z_-KLJmnsTuRP65qgmrNI9Dove777CoRI7NadWe5neXiKJc38n0DCIk0N70GUiO-u4MMGYNHIfg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (13, 2, 9, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6x7q8Cs0go6mT5ybdYzOo3Gjr9UDTYI8og04A1foSn4hy6EzTmpHLjBw7xTJPUu6532QHR8E_DOASSoP7NY8iHwgy6aRXJy0ADD6P6wJ8OAFQ=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (14, 2, 10, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x-iWdGCG7ViU-0XM0ZhV86v8ojj4jimdFTDDaIWNYV8Uw1s18DMODmq1KkW4JkSqdHWBsJ8HAPru-6i-kuSqAyA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (15, 2, 10, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xNgiu20nULwDtjKpc-sj_rW5vGLRgjRMEuAaaNxScH69mX4hgCNt8stsqlPMO6IvT5wZXTML1-x60x1fL0iJqaTUQUSck1jbQSsJIWnxmuDA=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (16, 2, 11, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xQWBLiRcqhmEfQtuZ1XfkEOt2IZRNUP15iEf0s9L-cCM2zg6ekJpzlOCRmPwF9aZlvOOVL7mTzDh5U5eYC3j46Q==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (17, 2, 11, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xDRvH2KFcJCx-IPMJ4CHBDSiiz3NQfhQ2SFt_hVmiQbgbc0m3L8pg7XD_l7MmrWPDoBXEU90ZjPADeq_m-Ma3BCSpXifywru2fBCFRO5tCUE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (18, 2, 12, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xbaZLVZrRrp3GDFD7kV0Kl82o9hgvArC7fqUW_wmc9_bSMxxPEoL3iUHhwfbiy0b6gqbUhnPJaJKJ4IP0hCA52w==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (19, 2, 12, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBt6xsGCPKjGOLUMFLxkc9EwvvH9jXnES4Gcst8RMlDZ3b1RXfnYkJerNmO5fWxRlop6iQwoUQ0gui37DiRfIP2RRfgX6hpJQ-2Y06Q9zH8G5x5U=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (20, 2, 13, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x46WNervf9mSqRxcC8xcePisWNkX64ZTbZk1kRFJiab-YJnmXEAp8mufQfUmK4oN-b0ZaL-_bVl4s5B8yLeJ1Hg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (21, 2, 13, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6x8EWGmtQyWJfJiis4dc-ZQYj2lyEB98s66FinrOE6N-mYIxgHTtJPrfAcrdk3GWmAcB5K7zfVVghTYLO91OMdomta3JPRvZz2AJ6CiubJ3Lc=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (22, 2, 14, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xxSciE5s-hJVb30v2vMRYpcJu0oI5NZiEuOjUfCfAN8ezGusp3Fo4S_G4fZbnh6eIdi1E-sOkl1mwg14HeFZStw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (23, 2, 14, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xN-_ue2qhpxlfEf8rdducxmZ4KsZIU6cpcyD1Pcq3iRo_kxEldRwqubNl928PvkFE72SBdGctiqwSEvRz84xEi2DKvbsrh8VAAkkf5OtP-DY=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (24, 2, 15, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x_4XVVKHQn7kvYDANL1DriO63AqZn6qsS43xBxiq7KWeQ--f6mLgsVjXajpTY-CD9WRykypZYXabc_bZob_hbgQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (25, 2, 15, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xS-uV-WguTJn3rX4NgZkOYHwyq37xhgyjue_um8yxVeBXe4CLbBvUDw1kXTVlbhmXNIvXIHW8ysnPJFex4sWHAQtvoNdkagsRDDx52ey8plo=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (26, 2, 16, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xe0oAUN-medhgi5g7qdc43GoU3_rFjXmf-xQAHKn-xcBLjuovxi4-tZ6wYnhhtZuO2Lplli5oyYMCZs2FrlhXxw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (27, 2, 16, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xik39ldH-4Tm-9Bd3jdMo4w25nuHkTcXhlms0IWYCex4LsSTsT2ut_ahMLaNVVYMFtrzM7SH7adVJLFKEdMSDD58vea_G1GDh3Sx2VPFLvno=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (28, 2, 17, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xPqXKWjd0v7MmPKHoeixQNoL0UW_wbXldd288W6g_Akn4XZHDQbnXNUju3NX81U0e7Be7IHcSh4c7GXVuv-EmpA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (29, 2, 17, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBt6xJyYzSHHHlo1iApEaHyudWEwG7ehctC32oH_le_cK7aubRGEB4GTJc_5XyMmOhUnTnnI7A9VBxBcCb5j8MldOWw7k_Hd5RlakwX7VZmAftmM=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (30, 2, 18, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xuOtprKMHKIv9aFTzSgogD94ZwRAVdc665ns2xBvtKofmzN1WyUWrSsdBXVYga8sqxOD6E8Xc01qhNZncwU1lMg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (31, 2, 18, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6x3zltGgqkYuCBugEjwflCmoTfCa5yPWjwvBxF6dC2G8RIEt-slvXIuVrz_6bYCR4kCHXOqN4gas9iF2di34hNNMaK8VPZ5BtTdpr0oenB8kE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (32, 2, 19, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xewtamcI0ULYKPf48Y6wkAkV24oDJJVvZ_ta28zWYbjtenjluNGjT7Ir1CkmXOZ5Xkc5auuroX_c6rgQYXf1ggQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (33, 2, 19, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xuU6GDIdQlcSCvQRhgodXOEr3fys_C5xZGB7pdZwVk7TMPYkzlVkIRCdDJa6u7u05KV5zuIcK4YNF7KES7HrX-EWYZH3rJZI-AWLM7i3F1bE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (34, 2, 20, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xb35IUfZqzy8SOiNwpF_QNI8UWlVZIf8TmuWPgwOk_jA5EublqEe_2dokoLQ-dGpOBlQF7C0-SuOSJ79z1iLjsw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (35, 2, 20, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xpyrWlzfjEGXep_4dVS9raHIk4nM7VBX1ZYCWpjQQj4JjMf07mE1DuAzEM97yaux630r4-M5MIsvAamIkuAlzjqNb9sRQuLyDGGH12ULIpwA=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (36, 2, 21, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xg1VwwhPJ5OSQ-umscRpe169DMIFn_ay_0sZWVQ03vY9WsPXUFXXxMAGGs4FyjOi497ACG9-Kfy4rOxg3emkuoA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (37, 2, 21, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xi4uhYXU6SKQNRjgqCqZ5ToVhuWVpbfPq3-_PRbgEQ3Gj7s7oFdcbYXmfjzbHmww96KDPrjUBP80WE9WawHBMoqOO2JOyiQulZJpzy9efBns=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (38, 2, 22, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xLuQd-sNQ6sn9t4w0wWWOOhOW75c0BUyDrrZShfol6wzLB9uQdaktX-dT3GbdDSdjhTUmhdrYQ87-hOg8ViNYrA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (39, 2, 22, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBt6xrKVZvjlcquukm1CfKG1iwxwpypJLjlRr1CPbTXnitdo2rorzRo7py-PnTs-u-1u2MtU7Gyxp12agdmvYjIBFbcFK3uDKuKA-sNzFlr2Crzk=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (40, 2, 23, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xo5kaAcf5r_7qB_5iY_ZRjOl_eQXHRlL6pDE8vqCyHHHhMbyHxG-lca_yA2IqtzDL1vZR4-WHUqM4c1PG-tKhOg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (41, 2, 23, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xeooi2T6yIpuj8BrC2ZTYLwhH8Ec_8ipeUR_burOXh1kFqsqrZ_cbjMA5TnEeN3XLuS50lkGk1C-8XihjY486TDmlLRkT-jxxAIRMVA_r04I=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (42, 2, 24, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xIN6IpHjAuleAZnalYxfQ6GrJRqcLMIjCdCUjXq52N8Vv4UlzfU8LxwuaRWjD3lyjKBIA5WQxADcsZY5ZBuk2AQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (43, 2, 24, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6x1RYFJkTtRz99R3uqoVbT0TIgJDdyO3_U1kJDpojnSsCiJcrWflB6HpS7gS7HnZaV6t2F8fUltDJeGeZQrZhaahyrawl-c-9VjgQ4pZsbXRA=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (44, 2, 25, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xLF8PHTmHpmgh5KFgTyw6BbZVE8ZpzPRuNRss2mh0p294aeN5TYVpgc5z6vXEAiP6gHVU678lR89k4cmqLda8hg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (45, 2, 25, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xF7qezzkdgObztSL6Y2NwdeN5MBzbyjhm_ZFxbfv6fSwhAYHm3RLiP22ATfl_SyLxgwRiq9CVe_bf8fBb-r0PRaUKr0kuWH3ZdKwxx7xBoaM=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (46, 2, 26, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x9__xCthJ2UVs4810Sd5NFYcuYgMtWuZuKFBQrUtaAXreDmqlP8F2lHf2jG4uS57Pwc5678mNcekCS7_O8EQPMQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (47, 2, 26, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xNDtK8br2ieGjJ8a3bd64dcWsXRaQmMiw9d74yN7w9EQ6gmjmA1d3K36MjUUYpej4gykBfg3LdE_4fp6ELTMuG_QtpaVK_EJZkZSlHqDlh7g=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (48, 2, 27, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xn9-SdyymM_VdRf7VlRha_68daqsUfW1i89biwLhbjvBc4Fc_wtVgl3GMrYgqFsoS-qj3DRnC9cveF5isGrR0hg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (49, 2, 27, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBt6xU-TJbogEeTeente_mLBK_ZNOV14ZZkTjljkzMMRFt5yMike3Tdf6Xpl1F3UMu1JVkn43TFf3tTRxgQzwqbH8331ViBkExDuWjnx7ET3KiTA=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (50, 2, 28, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x-nuRzzhAWwKyP4zN8_zosSoJRu1cmLUB8wRkOpLZPsd2vR7EDyfpAVyPd_7YfzSOUX08DAd87buhJnaqy-pZNg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (51, 2, 28, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6x2jyaZNuwvo2rnEnaClCGm58ve2P7POLyUaoqxQmw6ttxjEmpGksiW0ITu9Mas0zbMmWsdVOfq7rCNOxf5k5N8WuVICJ5QPj3PgbnKT8sFeQ=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (52, 2, 29, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6x1MIDMPPZS53-KNQemRgCXCVQOKzmXV3UTliCMa8r0hn4rRNMi3KujhwDoGQKHb5pKjC-PsSKByGqIWKvB0sYpQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (53, 2, 29, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xnMJeH8x3YliIZM3q1XD7ApeDZ5CzN0NJZNqIbmQegBTsORsbVn7X4XuQb5RPsW6mE0L1VWXL6ofjHBokyeBLfvdjoad8i8or2r0JjMF1i3c=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (54, 2, 30, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xXetizHjm_9WamVJpwgaNia837CLo5CUFx3xfwoolsN3AwACv-qy6yugznOxUUfaMxAihxpiZM5wn14LmNWzXGg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (55, 2, 30, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xjDSMleQKCjuX7WVUDE8QindKY7btpsvEUP_KYqbms8CPyHc9qGJHE92J65n6yvyUEA2-CVTSwYj-_Pf61squBNtrBIGMMeTwPdVzDNn8shU=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (56, 2, 31, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBt6xvc4YDoni9xCjyrn2r6NikIeDYMR8BkU71z-sHmUUY1-Zxo7jPKv_505x_gw1Dw8tofF2aRyJo_QYxL6VTdZfuQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (57, 2, 31, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBt6xVvGAS3RpCf_gA_PPB9FfAXoStQDwOCoV3244l597xHVCTHSGjZMgOuGVyGj9uUccsad45xjYZ0kmZXVhlMnMYGYXJJwsg3UVxjaLYCW5bPY=', 3, '2026-02-10 16:00:00+00');


--
-- Data for Name: exercise; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise VALUES (1, 2, 'look-around', 1, '{"slug": "look-around", "version": 1, "title": {"en": "Look around", "es": "Mire alrededor"}, "steps": [{"seconds": 30, "sms": {"en": "Name three things you see.", "es": "Nombre tres cosas que ve."}}]}', '2026-03-02 16:00:00+00');


--
-- Data for Name: exercise_assignment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise_assignment VALUES (1, 1, 2, 'urge-surfing', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.exercise_assignment VALUES (2, 2, 8, 'look-around', 4, '2026-03-02 16:00:00+00');


--
-- Data for Name: exercise_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise_run VALUES (1, 1, 1, 'urge-surfing', 1, 'asked', '2026-03-02 15:35:00+00', '2026-03-02 15:38:00+00', 0, 'gAAAAABrBt6wfMqlf8WMZarmvrY-OIxaPPGUrVJ4OIra_DyChvlvNinezG5oUUZLlRtYI5EF0hUFZASO9IBGa8gC9JsyUrlMag==', NULL);
INSERT INTO public.exercise_run VALUES (2, 2, 8, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xaWoZk-bTjWgkSaEH1mIoIJ7IolhohsOb8R2h4xXLK-LvbCx-3uDVuAzPSWtgCYH-cY6XyGViVT2lHEMkZdMKAg==', 'gAAAAABrBt6xkWJzV9cBLMDYPZsbAun4d2H1mMA1HqwUd3kLpG7LffSj5g4D0l48gg6-_iNHcS8YMZFLC4qM-ngSigtkmLG-TA==');
INSERT INTO public.exercise_run VALUES (3, 2, 9, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xIw-dEZHWg6KmoAZidal14a1uTgCMJ-2ZX2dqeRCEFh_jmSlDsKOq_VIzRWu1KZSDM7zISJJ2X7tTAxsg4Hir-Q==', 'gAAAAABrBt6xl85etoa_95SJFaiC3eRJ7It5JQqBIR6oHeptqGZ-nCGCX34e3lUVMX-bmpOcw3xOXV-9NKxVBKlDFmDI2Rf6zA==');
INSERT INTO public.exercise_run VALUES (4, 2, 10, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xX8WivhBsOzuYPP6G15Wvw9S5oVsih-Xzmn9jEYqjf9dmc-tHLbs4weHkabT6U5cQHi6CchG4PXVsIv4B6PQmtA==', NULL);
INSERT INTO public.exercise_run VALUES (5, 2, 11, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xC8yp4p8yIvc7-xCMkg0GkTmCyMBElLSflKz0wY4dKkCsJBk7nD0RsbvTwO1oDg14ML3KYIZDbgVAEVMiUHD_vw==', NULL);
INSERT INTO public.exercise_run VALUES (6, 2, 12, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xAtFhkekQMtOHu-663Kpg-VTFSe5Ipo1uZhzimPY_5EESDUCjwrhCK6-UirYRniWZGBALVamoRqBXXnEK5jemTA==', NULL);
INSERT INTO public.exercise_run VALUES (7, 2, 13, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6x6ilQQ_3XmN_ozyAvFPE_e8qf4Yp63_dWaIa6Mc2S6mPRK1nd8MC9CInUMqaheruzljU6ttAwWQk8d4aTBr5InQ==', 'gAAAAABrBt6xIYy-nKYJgHaYmSGnRYnED0IB6k3bVRETjkgv1kyGh61kg_5lmVYuBvaA8wA45VhOaN9ErrKPFszogQSQjg5fZQ==');
INSERT INTO public.exercise_run VALUES (8, 2, 14, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xSfKvymKaKLbGwA6lkxYVZ-YzAevO_sNz3I6h33BT4Y4mTecE6OqUoCp79TGBYwahvTluGOTNza9kSJ08i1I6oQ==', NULL);
INSERT INTO public.exercise_run VALUES (9, 2, 15, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xI1GO-kfXKt9BTxl6CVq_T738saObHcLAq5ADh_GUm7j8qRseNq0lXppt32c9qQ3r-Pnjxe_sOxs2z3NhWEOZuw==', NULL);
INSERT INTO public.exercise_run VALUES (10, 2, 16, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xOxeKXuDudahVlFUn4DdvvJGVjunjRpGuzXeqpjGFM9mfAGSjH3hQ2jyp7B9PnyZ3NBfaaQ3D5pYamyghzjNcLw==', 'gAAAAABrBt6xH6KlX49n2S05KI0dHXn270Q2oVNQtC83zAkS-niriBUJzi21MArsZQjdq-2j50I1eQnoOM1AiMv54qWASx5tyw==');
INSERT INTO public.exercise_run VALUES (11, 2, 17, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xddo93XdYOASwS4FJJjL7ukoUA06RXE-pp7T8di97H2-kRzSrnHnZFnnxeT6Nh67NhNCCtZPZd0zGwIof6_eqPA==', 'gAAAAABrBt6xMIwUDPwtwkYcMwCpbI6c_--TLbehR-rmet1bPMCKfUnpxJmZo8EauZ11BjSTmtbbG8j99WJ-RrYjwTAPgXwvdw==');
INSERT INTO public.exercise_run VALUES (12, 2, 18, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xsLwhkKJ7IiCDEQGe0QzyZMgJFlFQAQUnSFgF8i46todplCVZZQEwplWzbVv47t0qx5pIoZLhcTa-0VdtISStmg==', 'gAAAAABrBt6xXXAbUxsofjd9IFsXrjibGv8isPOkEFmoApopFR4T1jz_650pgWYsY5FMCMaaHJIN9TTmVf22yzbkx22t5504cw==');
INSERT INTO public.exercise_run VALUES (13, 2, 19, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xdoV3O4bqEtKAOOktyBChVOFlijpbKTXBfpkPCFjpwfyFlqfsCNvGV0lQTOI5iFuhwNsI8lLqozPamhxrE1QBsg==', NULL);
INSERT INTO public.exercise_run VALUES (14, 2, 20, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBt6xsJqnRVirGexDGPFTGLvw0h5xPfGkrZb0x06zF0yQQiHFg8br6vkGeoGSy51s_bZWm74LTwLPLSW29MVagua1mQ==', 'gAAAAABrBt6x3QaC-vZ1U4tSvnaOE3L09ZY-7Iel1MuCv1iiuEVerR49P5q69_9mPPQYcWbywUWcmtuCM0NcgZGv-wnwwbEYYA==');
INSERT INTO public.exercise_run VALUES (15, 2, 21, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xw8hrS5X-Bazn_gTAgK_eKZCDjj9uaUlW1TgvQADoPR2Azd7Z402UO-reBCYd5wlcoWpCmqg1U0KCWEwFxoBotQ==', NULL);
INSERT INTO public.exercise_run VALUES (16, 2, 22, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xXK0MmyfqsjAwD8V6lUWs_BTzllpE2QFH0XMjM-Myj6sDVYBqvT7Aqt5oz2a2mtG4chgZYVu8T8uytPAQ6dNgDA==', NULL);
INSERT INTO public.exercise_run VALUES (17, 2, 23, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x-gNylt3twqYscRCnNHLiFziaz0-LZo9z_pt6S_6sZ1OrJI_8UmsCXE3xFrXkeks_EQQmEd2V3rRY4emq9YmQXg==', NULL);
INSERT INTO public.exercise_run VALUES (18, 2, 24, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x8_8dGfwZHUY31fITBaPNqj28n4FuxjIrNrtoAAWl8zwoMRq73S4EbYYKyK5GtvCbXCtOCAZgHNYqzNyksgQWZQ==', NULL);
INSERT INTO public.exercise_run VALUES (19, 2, 25, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x6gYDOZNsy9PUHTmWNGGpEvqdpYXubJgU9ZbafieVC7_adXrMevvJhI1dpwEfOPAn3MYL-FLeEV3UG-V_FPNoVQ==', NULL);
INSERT INTO public.exercise_run VALUES (20, 2, 26, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xbiRUbzOoeifCMnlovTgNZpMiKOWzAcmdHP0JnWbwqRM7RpGR2DD5Ng-zXSy0NetXdRzKzh_v81DvkRrQgSx_5Q==', NULL);
INSERT INTO public.exercise_run VALUES (21, 2, 27, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x5Rt99wG8TzhO1PyJs3WgYPD4n7er7RmyI-y90OI81YF5vaPR58DfoyCwhpXPGvSD8LoGOi-qYv7dmxjTdWgI4g==', NULL);
INSERT INTO public.exercise_run VALUES (22, 2, 28, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x3nbxfrjGefxERUUdN-Jtxwa_CPjwsGI_fnF1nG31BSiCqWCzuGXAYdaYPLgsmXc3cxfpxLXk4CMXAdgPIZJKzw==', NULL);
INSERT INTO public.exercise_run VALUES (23, 2, 29, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xtSZuEtAbzUUjd7SQQpTLKstEgjdRrA3Bp9w87Lk8xd1ZCQuXgAQ-0VIWHjWOw8qA8MWceyOCn4ByHvWxLcZKBg==', NULL);
INSERT INTO public.exercise_run VALUES (24, 2, 30, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6x8x7q-96GQgXFwDI9lbjV1GjSNm-Kg-nBAm1vTlaPKt9WjzTYW1I7lh8U-nvBK7YCboQMrnaXEV2auvFI6o0Asw==', NULL);
INSERT INTO public.exercise_run VALUES (25, 2, 31, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBt6xUCAOSCcG3y-ggYwGq2-bF3OfvkkAkJWY__gjq8vwHnrUNCs46MWoin2RmzNJ8UG3nXWgBRqlepwRPECAM06NkA==', NULL);


--
-- Data for Name: goal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goal VALUES (1, 2, 8, 'behavior', 'gAAAAABrBt6xdQyze1Bf7gzy0R6yyHF1Aa7OmRIDL0A3ucp2NHetIVyGzGC7epJLPddmTRgvVVVrKY_dnm72pg4ZC3gtsmxMD4jZgvqAzED0yPgBg9t961k=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (2, 2, 8, 'abstinence', 'gAAAAABrBt6xlLyiCITflQ9j97vDXAXd3LZyBuuc5N7fk2TMJmJHdtcDY6Wu7QIF3ZgBeK0wu3RguoHUg5HO6M1UHQa1Cqvzj7h9kVS7j97qTcneKT77Ty0=', 4, '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', NULL);
INSERT INTO public.goal VALUES (3, 2, 8, 'support_groups', 'gAAAAABrBt6xrgljjofx_chpvDF9DYEqWSnrwro6IrE5NOPtNAqd31VTAAx4SNVKRv097KDslM8XaXwciB7qZnH44ntJZIZklu4s8BUmKR0Y1sryGROMVng=', 4, '2026-03-02 16:00:00+00', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.goal VALUES (4, 2, 8, 'support_system', 'gAAAAABrBt6xbh2YrcQl-le6gIMTBXFK3HlRao1hf1yr-7JICLmVrHY8o1qcWj7iQEkQeUsXyqlRISZts_X3U2Jzamw3UkTInBxDYpicrT2G3mK0GnUfMfM=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (5, 2, 8, 'psychosocial', 'gAAAAABrBt6xQVkhpGFw4YVvabWHp1yAqEUkVxkbYfgQUIJe2ix98cIV6ad6FQ_nA1OtIbK54ayl-8eKaBAhs-KXnWXzKIJ__tfUmKY3SsSidrlLZ_uIzeI=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (6, 2, 8, 'problem_solving', 'gAAAAABrBt6xpMkNCX8YI8HMgerPTpEEzrvQQ4YNeBcpGDo7lB_ey1xP3gdmYKADYkhmxYKdsu8ZAxOslYYvFBbOva4bkiG9cpOPmQB8MuocCIQEPQfinOI=', 4, '2026-03-02 16:00:00+00', NULL, NULL);


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, 1, 'own', '0', 'Early Birds', 'NA', 0, '07:00:00', 60, 'America/Sao_Paulo', false, '', '', 'Riverside', 'en', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.meeting VALUES (2, 1, 'own', '1', 'Lunch Hour', 'AA', 2, '12:15:00', 60, 'America/Sao_Paulo', false, '', '', 'Old Town', 'en', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.meeting VALUES (3, 1, 'own', '2', 'Friday Night Lights', 'NA', 4, '19:30:00', 60, 'America/Sao_Paulo', false, '', '', 'Riverside', 'en', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.meeting VALUES (4, 1, 'own', '3', 'Sunday Serenity', 'AA', 6, '17:00:00', 60, 'America/Sao_Paulo', false, '', '', 'Lakeview', 'en', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.meeting VALUES (5, 2, 'own', '1', 'Early Birds', 'AA', 0, '19:00:00', 60, 'America/Chicago', false, '', '', 'Riverside', 'en', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.meeting VALUES (6, 2, 'https://example.org/feed', '2', 'Online Hour', 'NA', 4, '12:00:00', 60, 'America/Chicago', true, 'https://example.org/meet', '', '', 'es', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00');


--
-- Data for Name: meeting_attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_attendance VALUES (1, 2, 8, 5, '2026-02-23 16:00:00+00', true, 'gAAAAABrBt6xHb6_75K_n81ebDC6Oo-HgertBQ4_PB5Vfp8QanD3gbwDtw_Qb_IcGkXcZ4yeKGulkT1q_QS2pAZ4bK9KrnVKNA==', '2026-03-02 16:00:00+00');
INSERT INTO public.meeting_attendance VALUES (2, 2, 8, 5, '2026-02-16 16:00:00+00', false, 'gAAAAABrBt6xP274fi4A3wakkBwLb7sdD5IB2Ud1CjkjaLUohvVocQWvU_uq9jWKLrqadyu5JoSA97U5H9qiJDETZ-5zNBq-Vw==', '2026-03-02 16:00:00+00');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES (305, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6w2OnS9xuY3gS7uQrkwaAStF7UOIaO8kj_1RDZoEqGhJWLzXKJ5jGN11-LJwex0eKbyNXhj6UYJMAyEscM2LHDAQ==', 'gAAAAABrBt6wASt3OwoXIYDJ9OkSgRjQ7n9Y-Tr9Wr37CROoi_hPUgtXJ_8vEaxQLSkYgvSgV37ArE_gF44o5l72_AJWxcr18w==', '+15005550006', '2026-03-02 15:33:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000003', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:33:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (307, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wu4OJ9vs3AlD84rDpSLLGhChh_BKvJPIZPlKfz-j4mGrrvJ2LeZh9YHcGTdLdtyJ5cvjJjdk-8YwWuvLmRQWGWQ==', 'gAAAAABrBt6w0wsU3UQ5aFYiBZq-S8HgeON6Bgu47z1pOLaBsfxXD3bLQ-YeaYo3GSk5h8o9DV6XE5wpe8p_TdbGU0LGQHCPIg==', '+15005550006', '2026-03-02 15:34:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000004', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:34:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (306, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wzsxvtskqgVoIdFb8a75lQZwMx8CJKwPpLdgkenM42mJ_poDoVu57zwjeyRZ34GkKnntcy7P1uYI-b-QZakKO5PHsY3ml2Ivlh8pxwduVcpkTNE9Aai47d10dzTwkXFf2TnIbib-oC6W6htFa-NyL1xkiWC5jmTynlklCvK07ztaXADHYQKu-R-UntbZTpXw6', NULL, NULL, '2026-03-02 15:33:00+00', 'reply:305:1', false, 0, '2026-03-02 15:33:00+00', '2026-03-02 16:33:00+00', 'pause.set', '80873aedf65c8e544ebe8dcfe9e81256514a2155456902c2fb4f4e893ecb12d2', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (105, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xBMGPUTiM-CnzPNANXTBAcuAwO1gVcSRZ8-EfG6wMjI2s4wWhRzbloOTvTGQscOdC3g79mq7ArodyOionsJr6vm3GJRUlMcUNa2oeiw9vJIxqCOI1225HBun4st8WDo98VQxxWRReS8zeMJYdaQ4Hnrh8Fh4iK8XjKWfsbl8HebWYCHiHBXqiz5JAkRrtgU-tApgjP64Symn418SXYGYSyGZ7L3l-hpq6mSBYaihOcjpSxFd--c0cWmIJd4YNpcW3', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (106, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xO-eCq5F0XI6Lh2-BbKjt8IWmMM3p0mEQs9pvQUNur-jnHWFfXJb5us2S_toMOvjJlpUg4EyJzsG6gojgCgXZ-jpoUWE32PRT6MbWGuXMEOvS0lqQFUj6uqVQUbHo1ZBW1-Vkdd5BjsxY3zs4G5y_4r3fYfRI8DlejhWp12KvFOY=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (109, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xkl4H3ALOFc72IZTH4anvWFRgR_ReFuyeVENOrir0wvCqDn6FfnmYRYDQmRgYI9LYdWVhFGRa-HBy0tfZ7gcoUli4MXpUfam1lsZhuC2TBOXb5e4rxgUObB2FCa148zTPnlNj9TBX98o6Yjzm4fFazeAuESli9okakJ4WkFZxFF8=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (110, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6x0E45V48TBfmMs9cmhb9c5njwrn7BImtbZ8u27wa2eCVnjE5hYOYAQa5Yyc1Io7muSDkNMrhRoQrPi5Oojmu1MbGYGr_guuLkAYGqqRfSptsEdei4pWbiulOsgDdcoVq5UCx7o1I0pa53xvpVZxosH7OOeSwDMJQ8h0CKW4JWx3PBPfBjKXkKdO3vFlKUFpmPgJPT7_61E2yDQnoKECdjbDseGsRyfeN21opWcHkcQpIU3czo9q-i8-uBLWNGbaL_', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (536, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBt6xCG_P_FuHB08vB-hCCTzUN9zATXPq1QKGGzHt4MPcufpDwxMUv2Z4Y3ayr9pDNx_UGdzXX85A4nYE2nxm43KNQQ==', 'gAAAAABrBt6xyCo-Kfztojj0UM7dVlWbtC47ev9rqGhQC4lBrCx3MfebvlSZ8n3aeSd0EPL-n_lh8rS0MP3rG5gFp9HuVex7-g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (537, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBt6xCib3LevKKvYm3SX-N5Uz73G0-fuBNX4cMFEgMPQ-WDdGTKyZufJHcw3R2kBGIol1K0CuTQvAGwBNhILO6xmb1A==', 'gAAAAABrBt6xvO-MrLhIXczMaoJLlWeHniJU-nkxbbxk-syTIGf3MOugUwasIhiKHIGGOEyAFSLxNhmMAjlQyeTgEex3NOZGxg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (538, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBt6xRZfxQ_ZlDQaJtm-o0t90QDRtmq7U4RGAIJgTYVPefXEla0y5RXxypnv0RSsBkFSqJD6Zg5pFPMSaypKfe8iQQg==', 'gAAAAABrBt6xJUMKqGipMBN8JnzQx99wsGkRCw6cGkGJ0jnst2jw438kmEQSLYauGzpKAhG4SHClQ74MrLiETUP567sfdx8Ykw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (539, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBt6xlC6nX_rUZB6gco9TRadbUpBU08pxZ5_8Zid2lqD5HrpF5rOpOtzTk5eJvzrBdwhpBnQdaOpgNmB_Wmv1BugWDA==', 'gAAAAABrBt6xAwiMB1DMYde1t--hGOG4v3LcnStKaoR_6TVGfPSFuI8V-IYTvchi3exiqEP6PXm82uzP0C-FdkrBEJkz9gzBag==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (540, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBt6xHsUFh46tyh6tNjOE7h-GPQ2CtJRuXvmFZGtLA4oCUjPxGLu9dejKPl1xtlLFvMli6XVGYZwPNSM7VZWi4sU7LA==', 'gAAAAABrBt6xbZbKx3n2GgSawz7CEVoEdaxclidzD_SBzNp2QgNO4HQohmlfh0oX74EKLjisPa23pKLUV9AmtE2HJokIA8ONnA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (541, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xzC30KhxrOk5ys_0iyOU5teJGBnADkwaxrlLI7s07Oi9tE_DBWJpjMHskkob1xO1PSJ5oo_Czw2zwv43xPgWCXg==', 'gAAAAABrBt6xbbVXKaksKSSuSgwMlyQWUVldkgVSfWW8bGhXqvyethH0tfNOkePVW2-_KF7mphXA4cNAkojAlE27hi_N41OO4Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (542, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6x2XFPOsKdrkN4lV-XFke5F_1PU-qnCZRS_8KQ3HH_ee-emK3ZBwdEiba_bvz_tomhLFxxMcIbTYV-gA8IcLnghQ==', 'gAAAAABrBt6xsNauIXkCjv4Mb8bOxuMAbc3kjSkzVyeBuj1CUdCJ_nSfUex0cBsJfxyinoLB7X7_hXjVzBIsp6GuMtcJefzdsQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (85, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wqaNY3KmzLpFcRmnowMYvXYRDPFoRewt95kanMm-cSWozA8El-84fsXR7lOkaUD8V_4E78yo7WryTX7tX042KjUPPwdM_wAGFLIgy9Ttv16c83cY2izqvBfuqAQIbc-b-g1xxRDJUmUtLZh-iTIwe3tTP8yyjDlMOUOWWwAzO33LT951OPZfQFCuc1fXEUQyexB4MSB8YCUWpkAgDUj6Mcsw0heVJT8tNiJ_R2q1hTekhiKaownJoVxq7y_b0lZ54', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (91, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wAzz9w8skXEqMLEOhKxSZ8a8dNqY7slPd2XB9McBwDv8pPaHBO5YMMQsLiTL0Gw7sk__L05DPTNECUBOzi1Cr6g==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (92, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wamPf-oZUHeUnrOF-eBsPZm5FU9DSwNajEpYMlRIs8rBZ1TYs0-VPGAalqP9d1o9OFjpuCAYfM-dR3MWLq-cyzzXaJZxx6rQPNrfvVnELTnM3fPblOqhP-xi1Rbxx6gfxXIenwllXUNXbcDTlBt1uZ0JMnsWMuQBXiSsbF7Tirj5gpNKTXC-MxO5ax9xlJH0ov_OK5aLQrf8Zvh2s4Il-8AA847PKNIkoLaCijrO79JUlpHXsI-uTo_VhifE0rK_k', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (1, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vagoU8ptUOyFNvA8YIIsQtaB96Cj9816BF7qc-qSgTuz8YmnNQA7PY2xgq7ykK1CwKVsJqAcXIC14sD4GqYKNAcegFwW_MCHwJ4JR3KcQGw1tIaqVU29twBH-9qYnODDpC-b8EKIWRVJBZFHKMqTrQNkVNSOqmspc3Clu4XrO2miuhelGTLVGrodKAXBAaG2tu8d7jmQ8HnyZRik0Ta7RgfsiZ_QeZWe8Gz4RzahbRcs=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (2, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vl3Ru4sw5FY3Bbgac8CY0qdsKIGhG5Qk3OV6Rt2wrO2aJohHOC7gkVCy8pyRh9D5M-6UWGyYaG0fYFjeBNT5GEBZDJnj3rNJ4hZ8HG52epU-NesOpRj8zvKCuwLSEzQzzHjNBa0eVmyoBx1G9ukvadGt8_aCMbuNIBKApGDWELp2yLH_9j_Wpi_GM1mNV5peNiz-bhEF2nXZqazP3VuC3xV5wvQuV9q69OIDEN2TRbk2UPOfZmfTmLxwPWaejyUW9', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (26, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wV7SkSiUsurS5sXqXd_TQilIK-b8q4xI9a0eiMj-3EtgtcsLYqkPPhZJgCcy2lWAzl1180-q0sK0Dz6kycl-zSGlyLGrNmJgKsM8GNrwTstrsuA4uvabw62C2Q8Jhqf7IZUyvV7VFVZBgKAhiJgXUrro-jJzmgRe_f0jVD3pvV0WKw1rRdRk35x6kDLSIDYw_45lZ7shyVK88Y1XQKerxp03QCzYRGtpQsp74eawN-qQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (27, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wi9JUkmcUjPcYJF83S9oR6pZeDKtdUQp0pKnGxVJd-cYDNARjt9BKLeJ1sfJ9y3C88scoI9lDOeuO-VKrwnHieO_0reSFI0O73PyTrk4aEv_MAZHKzRGBjkqMJkdSoPBUmkRbWXrsK4BVFnBI8Z_RlUcHWbKRSoUlxovgF6YZJkU=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (28, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wPkgqfy5WmmaJ3G-4KWXE2rvHm9fiK0TIjbJjHxrqUvkuyyxvBTfh4O47ey1--lmZVlB9aiQDfapqElelSiS3yoUAmETsNQR5w7YqhaJC_PQNuYZ3WkHvsoDLZEtRW4OXn59DBOcR_C5GyByhocBDGghLDvFI9Tqez7DkVL22Wnc=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (29, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wrMqF8DmI7n6-OKdGTFORSXS9URsf-8ty2S1qFbrZHIblS359cXHAhT2ykVjD1w9GCmzosDAEDugmJSZMEo_1ye1P7yIgJz4bJZ2DEGQp1UmoVUPeD2oYHXI3_V7nR8DRfh-5OjzuLLusUWbHRy5hijNXrTRhZBj5JeKoif7o6yQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (30, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wVJaJZZfec4ymSedh71W1nCsZdTHJlWfh6ibdH2erruF07AgoJMA6A1pNWvfZI4KMh1x8srChBkUDhhuHsF4mg7vcFKFXZIiPgXMbZ1shE_FxiBYueys-WNyjT0LSOBYLlJeOv2KzYNA3XkQTGQ_Z1uM8fA6v7EpLFpZrELo_yiU=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (31, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w7hxXCQOALON10BtuibjqLCoDjJUcyRvLI59tKARqBvzlt1ilY183LPRiQhfTi35KCWI2auKK8_AhTvmGVjC1sey2nxLtCNfI2AmgkNc7nzPdWapWdpZA-DkN02iM3jSPqWuQGdibb_UZrUW5m0UXEjVoflugnFax9t8eKB5zUKM=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (99, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wdysGZ-XkQ-VBm7R1KEXfG1D9_zzDZFuYBWULqYnTgVmdRi-6jsFS-m8dZ_Of1U2Qth4vHNBty8tqmupjVEVjKQ==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (100, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wTA6Uf1udMTa9HO_Aqz29OUI5GzApxSlLVr4XGI8Wz-2wLwphLE1DhUFCTma0PTsPYprP8THHHyKhgPQO56x6KoqX2CHgIAfiJGC1qHwfwVIKRN5Pi7kn30dRTWO9ed2wPCV8Yxo2sQirDc8FgmqeR1dOciTUm2xQwlP-22ArIsVT4f9LVJH0TBsaoA649SUat-iASKfZ-JqrK_MHEgB7bg83186paKmIEA937F2jaEQtg0EpAQoWFPIMMdK1ixb1', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (3, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vlnWzJsuW98qJHzqbo0T8rIW6G4MeTKP8wLseIlyTD7v1oRFBxF8-8n6bDQbqvlterpxGs4cpxU4cTLzDDvzsC9_dTbwPj7dLyaxCTejRPWFD1zppRZMN_qwz2US57N6HzTz3yQk-dtRG0LZyZ-F4TgA0Oh_L7xcpjtrqOZG_-ka6V3v2CCaVujv7oxkSvUUJwjJK3QbjgvTW0cvP3x7B7CrPeIJfzrwi00mqwBFQ7KT13bjRc2Qx5LF-8_QfRleO', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (4, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6v9c0ii7oowFC1fhKQiDUv9qXmxR5z2otnnO7ATWutRdTW9utsyX0IpDs5Mb80c6Pd-fcRRRl6CtsOP2l-ty3EhMQ7Atkw1Zy6BvE-mZDfhBFQEj5sgWxJvU29o_jcR-DLIp-GBkBRo8BtMnZjq7xQEbRXOD5M2kH5XEHyv1MpBoVsxSedeqneAwSOIqfxNGWtQqIYCKE8t4DCUWC_BKhmpt0lAdr2nPij9ISf6mVZgudK5SWLgUIggfPJQOO602k-', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (32, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wlsl-G8XBjhzBJrXRzi0dAtrtK7spAhDSGX02uRotIuWI6Ub1UEMRV6cHAvw_a95DZb9_Zrrxhc5FhXH1qKMxOX92QkKZcs1l6spC_KWFt6EmuSulvmQJPseFlyWuwYuUeHSJrldFrcDijvQEK6ZxZIyrJ0gClx6nK-KX3cnwR0I=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (33, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wg5hKOsT_ZxUpvG7u62vOkVi4loxxmWfJkcGyabST8gWFFOOUEyppkMbfXPrrlSxxq4HChN5lAnM-zVU0GHZLAodLQukelBUZ58zn4RLAeNCjW49CPnPn5kigf-CVCY5R-w4unnTTF4NyJjTKKZWfAjPc9O9k-BxZtrvtqqol7KE=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (34, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6ww_Ze9ogMb3GvIinMERsu1k1nktEm8AS6kPSBigFf9BzrPPmgkXXSCZzfQI8aUzPkR27T_KKYKPxI70BhfrSrbhy4LrvXjc-o-grmkWOL7dasAQG6tVQ48AWMiqahIm1nzF1VWjQEbC5yME_rytyPjinABPNUWlf2-9Kot3N9L4I=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (320, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6xKnbp88zghA0cyLpGte6QP5AhsRpUQIApAq7TndARd14ZrmgMBOPkpkyj29L7dy8Am-GoHCoXtskap0Rt-Db2XA==', 'gAAAAABrBt6xzoluLw20i6lScyVLkZ7dGkysTsdwqSa7OAJTk_hKoZ55P1tE4xetQy42qsS9BuaRJccKYEQj6PsTWMEMhDOTEg==', '+15005550006', '2026-03-02 15:39:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000009', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:39:00+00', 'opt_in', false, NULL, NULL);
INSERT INTO public.message VALUES (323, 1, 1, 'outbound', 'reply', 'pending', 'gAAAAABrBt6x3xFxZVqmNyiH6VKl9F8aESVfn4oKG_W5Dqk13ptUgeUpil9cDqFt1XUC2q68PRDn9Cm0UW49Uy0QtfISEkXBAlYiL6MbnfNHWQjT79XzgA1dWgBb6RgqwyRKIm0IcMRzhnuCdUMemRMAOVZcKa96jwO1pjIu3k_Nj0OZteZsdTkDYc7w3ywzjCyn_ikmC-sNIxgagkx1QDTOoV2uf7IVWA==', NULL, NULL, '2026-03-02 15:40:00+00', 'reply:322:1', false, 0, '2026-03-02 15:40:00+00', '2026-03-02 16:40:00+00', 'call_back', '4f5c10f4b0b550678658c2c616ca4e93a3fcec80ee47a74c02eb2078284a5f5b', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (322, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6xTlX0w8I1cLspM8x16XiurOVudsFTalb6mvYWyiL2U0v1ltShTq_id_QnI-KPF033oUF1DAnZWXvy-ovSCgNwhDMgM4SkN9GolMN-Z8cLkE8=', 'gAAAAABrBt6xrKpHaQMQVbKCsr0kenPhzHoDnvHF_xKNHuNHmtSlz4oZakwhjjerCRjn69Y9eHsk9qHtgvQa8f15Fvfp1K7fyw==', '+15005550006', '2026-03-02 15:40:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000010', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:40:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (324, 1, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xZN9-kyWfXYZUFspFrM-UI5ywyKFjN6GOQU4F3-xq1pSjZZiIgF-wSL1Z7AXCp48_EsuR8PLP47XYrglmijMBdxvnf2HZJ5maV4lgDcx2ook=', 'gAAAAABrBt6xUnCvfx8enOkXczkL0U1OWzM20qeW9Gown5q_nzp035L4uhLCwY0FHUttVuLdKRPe3exmZ7VEu8Jb7Tl_ek0bAw==', '+15005550006', '2026-03-02 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SMffffffffffffffffffffffffffffffff', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'stranger', true, NULL, NULL);
INSERT INTO public.message VALUES (325, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBt6xVZmkU9z9b8cmeit26ALFrAm58OkdkrN5SDjJK2Hjota2uA0RzdZ-JIkct4tiToApKxNCfUYfEysVMhVDjfRGxQ==', 'gAAAAABrBt6xSTrfWjD3M5rveBc1hK7UihK2Xiv1kmRGK5khXt8zXMGJBBYtALfEs1FEe_vM8dKQ67XMSDJ2X6LsrsrHyZokqQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'crisis', true, NULL, NULL);
INSERT INTO public.message VALUES (326, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBt6x9G7s7YHn_vtfW8ZpAiXR5xaKgNDpd36-V0gxenM5me63Y4T9dsJt_hM2IguLKbkLshHn9ChvMvt9F96NO_BDiQ==', 'gAAAAABrBt6xghHDk09M2ghROGCFsMuJlwYv38YDn3PGXlOcgYePC-LUB1KSKWQy7BAsSXKziUNWTcafOgC7nAcrj2LEVV98fA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'opt_out', true, NULL, NULL);
INSERT INTO public.message VALUES (327, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBt6xf9RDZF3XvkXA5esdYa4FPoqdhl_twzm3PerxCYD2Z7GMobWAHlHPRvxLd5IYltnQnhzuvURfe2LnzczxVjEQrw==', 'gAAAAABrBt6xqzlC1c1pE59GGLcYsmlKujojtoxDrWDktsxiKYWZAg311ZoPD_24epvbGh3d76UvN4JlO3pHbHCxgl3DLcC5uA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: STOP', '2026-03-02 16:00:00+00', 'opt_out', true, NULL, NULL);
INSERT INTO public.message VALUES (74, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wYdPOEHtUoIYuVa-nsaCl1lLwv--XqTcRuhsj1ozvoqHiwvl719CiMxCLITeP-uJ5AYQZAygG344_YFOWsuZcSYwet1oA9Cau5Bt3CiFleM5XW0v_Q-NXkXF07y6c7xuf8_fd2jRt4Fa3qDHIIEwFRux_R_EWsCi6Qq6f67f2esA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (86, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wlu4YEQ9-dLPrlKqTF_Gbe3xoutkrcK2tDhP2nRUJaq4mG7sCwH6BX-thNqqTh0a8b6AcRe1t6fp_ANVyVZczdNO0NSydhkLEJQTsEeTsdid0JI8oR7BuyfA1RotY04ZMlbd7PmOAB2Snj79ckAd3JJ9O1m6m000WYJ-N8SLE5q4=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (107, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wp4w6ywLhq5G1b0X4aVs2ZlzDMY8dNQiA-gtt9YB8u1P7h1UOQHZcBFdvgX0NxCfEEzLS1axyuyBUAK2_BE1SZA==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (108, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wv5O5dXFrjqpySADW0Q5JVha4s8uzEkCsLTTD2vvuy-62x2RCztReWkdjw71T8HJuDbKxv2FoLTdVQzNGd0DPqku2MIWq3utEPQnv-IZTOjnPMiU0jRMhtn7L_Ihnsh45tRuEbOmpP5cjATY5aZqn9AV3rU6CPdRjPse-3p7CIlo9CuCmVHTVkyRjVVeOLbXb1rKcrdLWU6QjXudmKqGkKDZLuYLGK8iIJbvsLUgEFSW6xwge0GQN0u6YI1uLm64u', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (35, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wopz4U2H9VbQ_-orb3-nlkmaPnf7AZJtpSdwmmsX5aj4hnEY0v7qb4jV4gDDTsg81CWPrtZajZ5533L6IgR454GK6s-SimodOdY5pxVhTy2U7_7pokC6YqJu_vErq7SLS7oOD1lTYYRR3k-xbyuO96B1xb5Dk9-8iwWUy5OxCSi7pP3xe8frNdSIZJBErovt79A5u0GHowj_3L37NdiKRVajRFMSIcSK8XX8RfwvUEkI=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (36, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6w-C8qL7JNZKg3SXJLxJCMEiHMMOyVen8_Psbkuz1_qzIpz_qqFouoin5vZGvG7q8SVFlFirmCldJ3OFKoJbHalwkVXLJWx5MNlKJBzing4A854OxS9MMz0gbSLnQxIZZvhrBzpv4ddj4FACsxDB9vzyWWMmY6VTSMmsEHVLgk2P1w6qPcTi3-gMQeMbHXFQcM7h8jmsztNNMEaY4t5ZxQh8RxfvYXOS18TA89ZGDyQTE=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (37, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wUeIqqLqZUVefI1ZD10xTdRZxfDqbUra3bmVNaSYagfqWe6BwhQWQDaA1o13aRgilCQuabIKoy0xzhHu_GrA8kkfl4TvcRo39n19EkzzOprwJEdKGGq9PbpA_gCRj3UceTTy7fQ81NVf1BTN6W_1NasJVJZ6rGMsNKp87Lx_ck1E=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (87, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6w1aJT7jBcP46F4DwiROyFaIFycZNCD2C0AJK4rgu93T-XTs2OJREJmwPnlFtK6wWtUp83hOlbTKBC4J19lD9tXRiV9co-_K_pgNsX4CFL9rFeDpXBwtVpbJtLfHLlVsm_o8-wW446Uv7aIDGetPaY8f9EGwiTUlj9D6KcWITUBc1cwQzoWYmgLrFXBkpjK6Bc6FOmEwZ1CkA4TVd__I0nqbm9jh_nrYGIxMBDIz0jv1zm3JtzIfYudZSlE67zWTwr', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (88, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wspsDTCWDXWBEub1-lJLT00WAlRwCiB4gJkj-ls5cCnQmWFY670-cc6Hbd3ECTc6EdRyvqlVfLaZHWN7qjW6RIdBVP5vYlLU0GXa90bDbyQn7rDO_EOKnpKYZIRJJfU9rmfg8N8t7hv59u0N956dqVrk7ptU7FNwAuRs120YKD7M=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (102, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wVJHmiIS5xGaFJzxC9nXZBjAtmNR6zs49ElCaOIOKhh_OXL3ce44BbSFCzmL8qSIpAKNurFZf5UGgGxdnUfBQuyqZHtdxawxr-hhO1GIsCbeeT__UWwWR8kY7K7j-pUxuX0EYEuHi1Jvz98KFVRd7LdCiGyLXVqWrczZNHpWARQgggm-qNKXVomtnf8Po9jD3OK4QJY-_HDahHm93-1DK_0w2BH-wEwBICZpa7mYuPik=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (101, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wcd_yeVFxYicNovrEUgmZdaRHEsuXc9p_mRcAsjBcTz1aMZP2DcvToVIJanIeAXVdrNRJPX92Rx6y_gcA3H3mS6wSB-K5PRM2l3m_trqrX-kPiAIFNkvEWETD6FNKbVkk-wDoDv8_THXMmH3XtyLvJt7O5CEjyh9VzIcpB9sg19DERGRqj0h_TC7AuE7PvNTRgJIOw3j_DO0stHk_pL7CtUngjp6cdhmpVl5e16zWWp8=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (104, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xKVtvVxT42YBjWMAx9Qoucjf02MX1ZL6YWH5vOmmmJJJzp0ZYlBxovf77zq6ybnk7v6d_ZSBiZtzBQ2m-rRJraiVvx6NPCra3Go3nN4sxCOtdQltsQ5rKxzSxzbqowKtS3KCSpuPMF4kBZ3mDoF5GGACFPL-a4KaDIi_QS5gQEos=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (116, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wxCPXG08RbZTkMrTJekMZaVfylNa1BNRpMJY7QhQ7V6XpmWbo64nbPGIbW5WUE3k1au7BAmfRVkaUx6IfaG_wXw==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (117, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wJdGjsfI2klioCKShEtJOikAVDO9AdyBOp1ctYqgpM80500NqdPCW07wjOLHZw7EIdozbMAVenB5xg3mnpB3be4HPZmWqGNrag_9iLs_2rYkL0EggpZzQJwXxglTm_fuFuwxU8uvb-5Y6zivvnJh4Awr-IZ0J2m30zQ0B2s5B0e6ZAZKspCuFUS_y8r4h54YzXjtvZYlC2bKAYxC9ebMbIR7fWzphwmlzzSYiNYsBZJOYTYbOF_hAcB1GlXHyQw0N', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (89, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wik7MYwPyxxOOYB6U6C0wNeSrrjSEmP6U_EcrL-4XSVCQgiwUYINztElWdRmYRZ1ffnH5sEKL8-mz49cEvy6xjmENO-MOx72D815vDVvFyP0qLuVbKOw8eMMQ1KBQ3GkZ1IJZRgVcYVZt9_ukvOi_21ORaYkr_v3Sj72Xh04btJs=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (90, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w5WTTPgG4KTU1ulSr35zo2yjL4HdwCasTthjwppsYhkKy1LODHRscbY7IlBVNlfQq0BcpPW5va0x_ACbAYi2DsTIQWDoPwz4Rr3AkBQTwIsZcyYIrJ61uffPGS_hH1Qvw2UBqVMjj5GFSwSbun28xrh8hPrvg0SbBUcRqqA_EMzg=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (93, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wUaFNJRz44kloJsxQax4ucdzX4AvcQl3sRS7YialOyKTPz56xDJqG7Y3WqpVCBqZp_IToBtgaxOHkrPdWlT33vZPAfXAFn-W2Tpgg4sSxyefFpZJ4itjtg3seF7Met_FLn-h5k4F4rNfv8cNGLsvPzfsMCOWAm7oqAkg0d3mRwOo=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (94, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wGQkgoH07zkt5pVZSSZP4F4mam5EfA5zhYJ2vv5ZYu1S8T6I42SvjA11fBWIoPJe7_oFEVDz5yNJ0VfaLjTnpnU0wfkNVP4L48EExHK_zwIb1Ifq_UoEEdDpS7ob2LvZqP-ticOY5SF762pIsl2xtF6ArPhYVy4CXkBwF5gkvLLi-Wpfyv3FfYfkmCBBc2IKUXKw-og_Db4BGbhjyjTczD4weqig5c7ShjOoOQKjLtQ5DKRtRe2KYKEluaFHW8Bl0', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (95, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wMJnM5OsPhb-EdQCZ_uHqF1WQb_kNbfTzvtYFpDGj9TgPL7LJTLz5MbWOQ9DM_ICRAZXta3cxzDvcZyUXwuDEtd5TKy6M0K2MPAwVo8sPnfZZQcoeN8HWE5t7YiYaMo3NuRi4Xeo_4gemKXS4pakbC1-nt0aVqIRs_8JG0A9l5us=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (96, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w00gb-5EdeMuMWcUytOB3FCrcaI_eXTBCz_rZMVtb1MFgzCHDp2DDnRO64Mt9W-UWdvtGSXlMEjUxYyV-Ib7G0TO641g5OADATIRGzUqUVboDmXwnBwNp1OGaeNX8uVcPZRr66nRV4iAc5dkFjuja2nqjKmO71ncrDYuDHQsuYI4=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (103, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wds1XTbNtmpl2EYcK0QUvbI6yLjZDnodCZDOTzMjQWOR-zgVOFoEZag-4sHmxEfvDMO_liVr0OeKlJzROeO1uVEIjSiUfiCVK0e8j7ee5tiFI0nhlMJtNaBA82yW6O6Gsjy1GYFHf7Xc0Emy2y6DIfaeEoMncOGayxORbjY-oRUs=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (115, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xECRTttY6aHsDCPuCBOEKIvm3AJAIiDmXeGsA9XDexsJDuLXm-hzs72LHoHeO_za_EaUI_9KHob5UH9yljXwhsZ_27Tv-XfwjF5S5-1-KTAxd__cWl0tFyfPzNDoWdkef9WTeJztKOgG_-PuOjNt4Sbm6zbuEeN7Lcnme8C--JOI=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (123, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6w2mo5ZMUQR4VKUrWgF3uj_PE8vyvJiwBufCM-nHOTPRaMZ5GcRezXAKcZ1Ckv_IXpWUiCZVpv9HBOv8xLyRAs1w==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (124, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wt_vT38NSXFMtJS2fJXKDl-nK7OB--Ay-YP07LDdHuBe9u2HtO3pguZH7-M9toRrotIgBaQLfvP_jAvuoYNKEyUmubgb7lwS_wbavQgHcJ9G-RUllHf8sPCFg3yb749-aj9k4yoz85gMj9B-nMBJauJDGuB72xIk4dHUVscnrr8CZpa3ftGX3iof9CEvBTypSaAPDjT244NiSROdAJxw9cU-TY6cxHzQ-zbUzuq5x5A5b5K2TF0G_PAobYU1BA7bS', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (130, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBt6wkwdCgVI6-KxeUuErgIGOBt89s_U7akazUjYp2L1Evp7yauJUPRUc-NldvockeIMt_GbpOkHknmzLzJ3es-U7Bw==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (131, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wYtW7qo9Xc-8gXQ4Piz-p125ENnwkDXxdqI8s5WMz4m112bs4zX4mAVAZCeXdKGaCQEmIJmmwmwsxcBGzGSPka5bMtuiqi3ToRr1uHD6qnH19P2VlWos5zRV3yQLeIe62Yd8W0KYuhhEvxcoA_oZVvJI5YviBvdyneYNX3hV64f_7BugckkUyZWACaYSECdcK6Km29-fkmZ0lxwtDlcV6oM8BneSpe-_adHiPb2l03Eu5BGwr56Ushlf0z84lzTXF', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (5, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vd1XmIlEX0NvmGsFTbdKNGUrKMhwgkHil4X20BxAkWqHiziPcfAQ-SWI5VjBsbFSOP9iuaN6JK4V_10w61YXACstgtxNZZqz2SGlYYE_4jVqHGIvoGuquhDFrKQhiddQAcBjQ0ifklEm-LjnfvjI25WXBk7CnHRnUtHVlD6W9n52j6ENrcCyNwAwYp8sd_BE6H-xYLO_poOWk-z7ItseJAyD3KP8-QHBC8cpwHqNbctQ=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (6, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vD5A_0RXMpNlAhfNz4Evvdsv9SqIWBhOKNpj4lHSDkvVo1kjJAFTu6Ec9En-4rE-OzCM9ol07OSs49ipgYNeKKWsAYz3i7G9uKSHyJJe3PFOim7VQQqC0pwQmgcWxxH8GphUYVdbvq67AQhAcMmyi794wfkXLAT3otbicxGN4aCqI4PToY5aEvz5pVWIygs3Gl9ny_1-kkHnUHXiYZQ1njaH_WOzqXG23gVvqZ9MOGD4Sz8pbI-tiRsSBdcwrI5lK', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (118, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6x7NiG_dNR_JE23M1k6ANJoaUo9fxBiZo1eXLssIvYe0q4lKNiikF8rPC9prUHmrDCE8wkr6vx1BvitE3Vbdu8CiGCgOxY7McsdBjK_gt7Y249zJyY6sGrmMoxLakBkSNermHsD3RMKcanUOCe3DXjaTFhDVrC9lyIjFeaetu4Zi_vctbIBgHcwdhScUG8NMoby-uEAZvpv8tExSDJgfQUa124Aa_ig9tVHdo5PTtYc1bDYN_AVq27beD4QqTjUCTT', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (119, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xTBBy2HRinMpwC5lekFSFSQwjGEQSOhZRZD-UPcMe1NnPu0_FL6s1TAIXV0afeoAn26ryb11eYkbkxhN6any6BmCPGZSqQNXsrrANEvStUxKHDkVE6VRNy5WCRBmBCJPuyWt9dQqlDfpMYr_6QZfCpvIW7mV8nERKPWb569cJW6c=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (120, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xb_KJCzxFGPgUa79XhF9LMapAR-9acjJho7hEm9wAiQ8H7fvFBECWC0f1DGtE9dyM5FilEpGMGXtqxNBNqaqZgHWddrF0Y1LXZUgpPS6P0V12bcSk_UseD7GgSV2FTrsJ7YGiyi5fnbvcYl6H07UEFvvIlPBUTTyFXho-3N087T8vWJbujfo7dW1t0l5HmUJS4w7qQFz42H0KnDyWOREtS5HefZ2C2zSsWQ0UFcPmhs4=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (121, 1, 1, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6xEJTPzTvlHNojl2FcqceWC14czjfxySrW_DsiRqkVHTG3GtB8Qk-QvbG5pBC8LMHFo7jv_UXa_4kqFHkgQsgvMsuk-BZuwCqFUBZ5ySg0NUHzhvTNa2R048EnUgHoSWyHQ2dBEx0_w3DIpweLk_kj0iwU1sPoUPb4Xc5qnfRC-tOVIHLHpJFt0se2uUAy_fkCrtAnOhdj25vYQ4zUze83rUGHy6ID5xtWfByugvFO6Io=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (122, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xPzPdsQ0U0bVOxPb8MstTdUNGdRFQtoINF4PPXvq6ZVysXLbDk6HWUrJ3ZijqJCf24zKJtQDXJNZ4R_6LjQhNS3-zKUGdL1ESGEtg--Yf5hm7qV5T-MJiA8ACJ0Tbi84aIyhu7Zr4dBth3IdvsrPcQw6-OVcMHmRMsxof_Sp3YXg=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (328, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBt6xxz3jTq23hAvYq_VvcuFRp3xwpD_nCFxbdeGpkzmYz0FB4SGwh7_Rew_RbRCwV0gMoFYFUW9IULfms5b55Y44Eg==', 'gAAAAABrBt6xbgCGDASq9Af_Q62-K4Q0slKhF2eLEdBNA-lJ0oAmm_ZVCluiWELN-xdbAuMW0rmw1vV3m_pf-tEIQrmt-0hJ5w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'opt_in', true, NULL, NULL);
INSERT INTO public.message VALUES (329, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBt6xydONBLDjzPk5Y-6MUSnK92uOIw_y27Iuh8AJebSFEqeRpIMEjWknJUvWlZsOL1SZ2BWs_t224pPFbms416v8HQ==', 'gAAAAABrBt6xqOVehnrUbsjqTij79cDchV9FXVjOJRZH0qke0SNszq0D-FPr3eo9s3QirZSRpC1K5U_mds4OHnJrZAmXlwtLiQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: START', '2026-03-02 16:00:00+00', 'opt_in', true, NULL, NULL);
INSERT INTO public.message VALUES (330, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBt6xCjCceWcga0Zf-PXlh_mZmdnDSgLZDJOrvMfWJnkj85ebMxOcSjfE2_WYKKrt5CgOHOAA0G03ScPEysPY5dtKIg==', 'gAAAAABrBt6xOwakZDgL2FQcS9KuT6Gt7Gy892KjHvU7VCK3nSGbYeVPYaVR5PKBrWTlfRYl7cuTWgi4A7WePPe-lrNufpX5aQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'help', true, NULL, NULL);
INSERT INTO public.message VALUES (331, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBt6xJY-y_ghJPZ0FeNqKXOz6Ri3QZ2n4g_tI06FcWZPqjuiYXSx1kHBxVV3BPDUr0uBgzrg4nWSb1C-CmVVkJl4Klg==', 'gAAAAABrBt6xTQk0kl065dtK33ILTp3AgSzJr0CrmPINOAprsFgcztrhucHHimuZ0K3U_Jw67bsFUWTFNKzNPpzSyfMSRSCuFA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: HELP', '2026-03-02 16:00:00+00', 'help', true, NULL, NULL);
INSERT INTO public.message VALUES (332, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBt6xJ1m-PoOzCu1I4lr1z9BGxKC1kFwD6Ei4TJq7TdSFkgTrf63lj6dxBmG84Ui_FPzZpqODrnwYfUGgvR_gYdFuVQ==', 'gAAAAABrBt6xvPxa6y0uoeOnkuBti5J1zvKk85P2Au6WuT7ReotuU8BMqgs9npWLnSC3XcvQGzb1NYusLU4U_gy7zSdbvhEfyQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'loop', true, NULL, NULL);
INSERT INTO public.message VALUES (333, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBt6xpZDoJDfXBDmDQE0cbfgh9S-cgqBnscIOY1wIoIPCLtGLE5pd2lnnOXCW4YNkkpBybl0XDogqbqsU3ll_Fkjy2A==', 'gAAAAABrBt6xlH6i-w3gzmH6Oxne_fMIJXPAOQNNSK6JRTSo8dnHPEcjJZ4Rau3QK3niWmAmSH2jwahH9Z6Y7aHBeiSjgAttbw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', true, NULL, NULL);
INSERT INTO public.message VALUES (334, 2, 17, 'inbound', 'text', 'received', 'gAAAAABrBt6xn-APcJ8CmZX5RCnK-kZu-leM-RxlY5QVDpJQNifGo5a7tugl525Gi7zo3CybeNpuVmqf1s069cb3W_d7FFMOHA==', 'gAAAAABrBt6xqG7BYR7LrQ_obqmBXriLt9Q3rSAWFat05Pt7Txuk2mK13s-TFHqlZ8yuUvMrbklKNA6t7ncvM0MTnfhLjiZSoA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: none', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (335, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBt6xFypK2jiouuzM_5AYj89hIbkTDijBaq9MzB4v1r3crp-iWHJkQHF6okUiXvSdPGvt4iErHcg2SCwSLJ2t5Kcu_w==', 'gAAAAABrBt6x8V3r1fqWPm-SG7I-rPjQZkfn_tjCjUt0qyeQCHh8ciXfq94mgby5z9KjCMMRaMYUXZvO-Df_ELC94ABJmT1hSA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: hungry', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (38, 1, 2, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wCMj77s1jQ4iGVoFLGZ6pqTvSDAn2UytKEA6mnkRi_NY-w7Hc3_XmGXwZHyMzgC007FkmuQ6XBl0yYH-RF65CEOYcNSTWajODLzc3mvT8X6Rbu9u3_1rHs1eVxXtt32wOJHLDl1ky0mwWuRydCKeuHL8pabS-RSN2apv_zWpKquAtu2kzYnGO3k8yRMpkA05jbVgpWiI4AaK3fXodWhnq1dcZRO4wtIzxPxNJJltJoqQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (39, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wNYCTUc22qLJd_C1DE5BGQFQJq0bsFr7g7Zqdj8ZpMcyuBVL4LocB6WAX4ILdtbszRx0fGtoJqo-xBB315KlApgvNDx64BAxeQbUEO02_EvKmYxu8_FjhvToWSQw13pCVw7Bj3z6EykNvSXOymLJk19367BbSgDPGyMqtPetDAho=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (40, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wAB65CTKumLLcr7owp8yKnZgBl4paCoY0ZOnGmy1U7Md6sD0qkTJrxRQriQ7_3bKEM6Ha6rFcWq2Fgqer_N0-5nDVIQ9o8BrzpKMLasreVJ2onPhPfQ-J-g8mL9UDnZzjzhncRIUlI2EmfCYjlqwsxBtVJj7PCcwVub9GPCQKcfE=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (41, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wt1e4gj_KgebckkD9yIcc2UXYpGA1RuU0jDBpwQt4QH2JieezFK20PEbJ9h6vm4q2_8g7Y6LFMM99kVHgjYRhf7rNx821f5Ph5B3rw9uYFq95diN7p2SrpoQAAclBT1Xb2OYpGQsITUY5I62JDIznFOEytafpclKmfcHerXTTo6A=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (42, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w5luzzJcelxzM6tWNx4h3c0K4VoTXjTSydfwo6Hy1lZ92lrFRbxcqleG8Dsrt9irgoWrrNnNrE30najmhUgoeLvVcWY8P9na4AmFJpjyglcm9jjOg0FFEu8rk1qDTSkBA-JShPJMyxvTGyPs00UGheqqs6PmXp1Dp3PHl92rXDwc=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (43, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wvSWosfMX_qx7xgS67BEzShAJ-X_KG1f4SVHC_hvliaHtTtfuyn6qvH1BLuTBZDbrGvEg_QlqnFXFUq7K8fws8ZeL-b4nzhbNTxeu2ehMxluztDzsDWoCoky9seEf_1ya0ylFdAFqUla0oFIMSF45G9nD81C29pv2NxdMoFzNqeU=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (136, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6weNSG2yneOiF9nm514F3SDxjl7102rZOezkPeI74YUFo9BxxxNiu3LDH_ZWRoiA4qr_Dqm1FGs4KcZt_ixJvV9dC5LpGTKOFtfSEzk6wvDPt_hSu2bNlktJ-9Ce6HFccRqg3VXX4KgVYH1pehbEHqJyt2jIwDYcrq31T9_LIIUDidZubGtWjd_xUcd4uepO-C8G17VECILxatkQrheEdopzD0ThJc3II8NBYntNPuTMw8jrT3diVeklDJiw6DTvbb', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (137, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wCQ6ETt64yMNuJpur8n6FVqtbSbFW8ADfvLQsskqDKKekCNP6CaWui4l0gVSLwGOJs4DL01Z8j_W3q1r39SSYSGb7nsjxJbP8rRdmffGIJIg_SWVNNqNa7R8JiKrXdavGx-PNQGZYNfF6ec8hT00XCsUVXS2026-bHUItb93Zjpg=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (138, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBt6w-KlUT12lNvCeROGIv7vyp4Toiao7c2z2TwVsBdveWdMQ6Vg6Q1poUvgcFDiDP5RC-CUCRs76boyQo5pBK2Ymgg==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (139, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wWFuAOMenmjFbq_Yd1QuSvTddMxmGdQ7V1-yfb_0bDDMQxkrn8uZogB3jSdxkh6K-CYPlXEZrwkUsQr-pBdzlgoyJWWHZHxp2gFbrIWGdFY4GP6XS74JXizWwZeuDaAwr2oftdZ-3CGlrzoeIU1V0sDRvLcrqTms3yOTSB0WeKNcuMooWMAkP6hxsdT7IcHzu9WA41IgFe6ftCvpe4-YiNSO6qQR1PrCupE022NatzvMwsWktM7mlTgX6N0KYQTz7', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (7, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vt_H8Gro9oviEePxleKxJl1Qbt4wsuUR25VVEQLp8IH9OGoRIcRZpiwyleCSy8cJj0lsefAHevQfFV3JGLFogYQnBOceQRxqVKd9MT1EKDDZwT_9HKIgsbFK32ON6MIpeTVycu5IfkFl0ApDKz0LvlnER7njQ2HCeq7bO-o_DX86JHQEKBJT-GQ1Bl-I9rK6Z8loOjNmm3tn7HIKuiCgGOd33wJ8mMh4gIX-vuUpf2_hInEITAHR6PAZGUhxJyHmQ', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (336, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBt6xFe5szEqhu9IDPSSCGppAiOg6W7vTo9Cz4GwWDdfa1ftm7jq8tRfmUtULEPvzTqj15shoXzAJloYaaHaDxRFETA==', 'gAAAAABrBt6xPJfzeNwGx_jbMrgEtc41goWFIeRT9xqFIK9UVn05rfdW4k9fQhsCtSMV7jgAivUocph4R6Lb3wIfIpiKA-_I0g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: angry', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (337, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBt6xJTNHvGaQd7c2d0ctC1t8IHLjej58nb2Mu86xoZ8bxdjFg3SPUPwpPWeZ8RPRp7FW43WyP8Uj84J1MU-NzP36Uw==', 'gAAAAABrBt6x_zRonT1vIcCOXONPrq88kvWdaW5H-YoD4YjqDb2-F-6qAflNBbJuAOgP25uMfuvUynVnQXN3XpGnvZc3YZcCNQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: lonely', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (338, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBt6xBfNlCQAbz7JPyz65BnjWQK7BQtP4Nx1iZaTUc3PHVMW0B97Il_P7GYknOSgkeo-33aU8a4EL46bJXL9RVkxdmg==', 'gAAAAABrBt6xjSFa7jVERFMHbP0-_rgojROV1YCEh61EWMGLSpnRVHWsAh9_-xV3PtzhOLK4cI74qURXThztGtjVc-_DKEkPOw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: tired', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (339, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBt6x8j76SHO--dECVm7ojFlfbv6eLUtBMIZpRmn2Qt5YRR1Zxggoo90AGMvpPGE6BF1ZWVI2vehk5cbgj5jCvZLHVQ==', 'gAAAAABrBt6xT0PzWFJDDOwq-kDE7HdgsTK7eeB9S-VKZYFVdrwgNSUxMMwwGo9bG6ucI8KwBEqwjliG_1VTfhgbx7nPfeuHVg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'late_answer', true, NULL, NULL);
INSERT INTO public.message VALUES (340, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBt6xzJUNBGWTOIyZoKE6s0JM3bSp-Z3elMjHS5RxrjHiGmU49MTCBFDm1e0kTr732LgNWjoJcwnXS6inxxy5RXPF-A==', 'gAAAAABrBt6xeyTVxUQiQf06Lb9Mkj84PHup5sd_6JtySrLQH7vrckeuTE0BwBlS5QAN1MCJL0-VnQgFOPX6DYCOyNwmIYqpwA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'again', true, NULL, NULL);
INSERT INTO public.message VALUES (341, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBt6xCQ_s77iIU_O7bDvpPVKnffXveKFlj-SrrsAMbqVLMHtCqQ43FBhHGQe7ZL7hTAd1QsshQr7hvIE6hQVbmj8_JA==', 'gAAAAABrBt6xaf6YWadv1QX6sZYyihlkJU2Xmtk9HnHMMCt-Dcaf4PrMk2F6sezZrrah1IzynMLzaEBsq2au5ni4cGX5-TYp2w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'command', true, NULL, NULL);
INSERT INTO public.message VALUES (8, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6v-8UlEnJrFesDai58YBryxUcOgOiA1TNfSdmNd2dGjD03pEpmI1-BzPP8smDgUGMrS_qROiYvG0ZF38KhE_3PirfEmsAcKg1rYv92av9c7CE_YF4nmU4S9e3yv1AGxN3FRWPo6XP9oZzErMetGNKvt85_rNKG2CujlreynM8ShN3xcgFcggTW3yJgLqgUT3FdNmirOjUoBk94Z6r7ny45enOsKcak-GoCr-stIKSk_riu5aq09XB7_MG4NBSPSFHl', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (44, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6weODDZgYwuP7mJKbHUQWVR8PYB31LSNLrNip80t_HaiXm9QyvTgChJVXvVacBk6nmuYUcqBMwFHb-4JaYqF83akHMMk6BFMOQmHictme0vGfuQYlVqYqhVmZhEUxUkQSXv8S7tpCMoHkXM5rG7cD4Rli3bzfhvCcEQBnG67riBE0=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (45, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w3FPbAUf9ZAqYpU3btt9QJrOO1afxDoMGJBdjSTcCk3jZkY1O3Y08QKMZif1DTi1BiD1hfzhSRZ5sTJY4k3r_i5rhPDSDrRMoYvrrONIg-dEkyxbXcXZcH_jmY59wmYqFjAWandgQ2qowePa0e56ptGfSngAEvHVK_RdZmuuyiyA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (46, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w-aTaOCUBvy7mDQF0xTTOSTJ2mKw4lZlg4YWGrE_XzAIoi7YEC-fJDCraUChcSbJs3Y2ECw_KJxWlVgmGxVwMkTQEI6xDho5c_KTXH1zV5gQOms6b_nfAilAqWYjxAurKapSN58rtfjdlaUfvFSwpk2597T5Yh37JG4vi4e-tQC4=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (75, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wrwLs3AxOOQgtfiTpZ4IFStOzOxWbaA7fxTJrFcHJV2EN_uf2C5QrXlMoFhsCKe-K3g0QG1nQSmz13rAPUDeU-6id66WGwPTAPa6DfIIVXx3B3cidiNHn1WOls6bnQHrfVQ9jRMCiY8rXt5JFe57cYEqnxA7ts-RxSVLfuUUWOzQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (125, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wItJcBPorAuS9fIpKSCDqhwMokTi6BaH3E8ADLDuWtIE-g8nrl5oqn_ip_PHyppdtoM-CP3x06lCLFBPZrbQd9ChDu7CeAD6b_rMmdPvgLVBW_uSOK4dkV1XzYUCmLJABqMPjmbggdhmO9fnC6ukv5cI9QdQI3XwrllgzKptoPfA=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (140, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wJrcb856LtwjLPEj_6mHm9373PVWa_r3lljX8INfLTHTrJsgTxSgyGa7tBaU6iDMRG31pnBfQSKrNxKFrjF1oDmA82AIG1HbuhxhRPJEdROeBW-_Da6g9ky_UC6Nu0znHGIXBwQYS-C3-n9lUPSNfEEcgF7dEMjCBhtW082DJqvZHs3UUgBVTF7hbYf-64s3xnW_boGkvF8WUhAljvqgt9r8iCO3d5hnfJRqmBxngMfA=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (141, 1, 2, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6w3iNnyIrIcb4c_zGS_f7G12zo20W3_j3aTf_CIlNZnzaA3Kddfj_WL4JIrqowCsNsJfzSUf-aJoad8KkDrZmHD0FNc952FPA4PxT_nGdrNN_Fieab2qfFcWhSaUvOeQ1w0Ywhxa5-zxncoMBMDWig0F-Jp6qYz9onhaZ-a5fuBwbSzq2SelcsKG0-dGz4TcCjy2LxI8JxhFrmKX9VDNe3pDeuS3P9l3m-mjs4PcF6zjM=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (143, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wkyp1OwG0XgE5vWhlj0ZMFGdioJ_KWXENfM3_gUF-y6IrFpEEnJ71pKyVKakwW6ukLCP9sWDVyC4nbOlVz6FpatLl0ypbH4uBMabuzz9ezTscIOZ_ljuKRCtUW4DYn-yph-fJDeyqpnM9nkgMDvojFdDJzwVcIbrujBG-9VhsCYI=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (144, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wjbznTSErhmLjcbjds_lDXIV4mR2-LUcFF1mWDjeSAIN_Ba8NcpT0Y5IIzks7ybbYzWQY-7qSIA1r4e9qGTNaE6ccu80Tkvy4VSnlOa9orlOTXGleXxgbvfq96UKSGwj628d5-c_LhHUuwRWTcm3PDZJhCxnqCvimmneKT5c3P5kahwGvdVY5baFKq-9xY0O3D00vbuuekT6maUn0PdD09uuoFEEDN4SJMsPLpfZVHOdaIDIp39YrnOG7mM9IXubG', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (145, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w8VaRPQ38mI61sPcCVU03XS5v37NRXmPJgdqcie2MPnfwZ0niin_LA1FHbz_mXXwi2Rb0kiIUFW0rI1owT66SteHYmkbl65IDLX5HuG_0SOg-YWaJrEHzSW_psFEzl8hqVpJhpwcetyNeZgK0PyH2c_jmfVZToY0qW8kUPOAGySg=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (146, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBt6wVMZPUH5fzXUSluCfIQ-agl0HjAaFx3zh4HS-aUrTkple6CIQ3GITEuTUBzusgC_j-MwEa3ocrer_VorP11VDEA==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (147, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wClx77436sGMWBrCR1iTfxoMTYIt-Sj9NesEOMW0SYP91HYTf1BDv4w9iFXaB8VJqCH0u7VH5Jaf42-oHoUiA_H7O1IwFK0olNVqrGeC92jUuLueG8crxC863oVWIqtxJCNfAAzto0n6UHp2-YcEX-CZjQ0v-qtXRO7foztYt2VHk4xGoIQA31m7c3y7nCWPQVvL_DPfQK59kzl-ls7rlQ0f2lnD2Y0EAOgx0lHqA806XA5W-4d0eIf-if6O5E5Fx', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (47, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wrIN14avFhLqVieziOIe0yBFHXpxed5ef_IV5u-tL7WE0qlzhDHNYZRd0boEZtMyy_MP47i3OUFtY8dLRDLBwMfaUELf5AZi_K06zK04WaXR8qnH4OeTLPcjmm1YLt6Wi2aEEFxoueE1QG7PcdWD6sVjAU1rCPWONQ_7ftVlKL3CKRPXcXNz2AIDV4Nia1DF0c0FrcLd9LykSidMGXsncTNW2SMLbggZJhPpGEzIkm1Y=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (543, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6x3ehFHSxHkvfLrSCSGG763bV15QrqyUQvAB0tTaRkD6Vawtfxn2Hr-dlLfIzTq3Dqpt7Nq6AkUekG1N6NLB8DRw==', 'gAAAAABrBt6xoExgSOnbYc7tTrDD4PQ4P3hnGIuUhPRn-LoCyO2La918zYD4bJdLsJk5pEopUfF9rmDha23ZVGVWI24moSqGtQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (544, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xOfP4kPZW95NEoaCsCDZcMpcnGKYXt-HYkfKwVUuuh-tYAZP3ltQaTEN6MlsR9pierM7lH-LFDqxcvj1krcOD5w==', 'gAAAAABrBt6xGvvTHWs1TN-l1FA9nQaZxPgMEvpb7910kDmVKsdwCJfkDg0rv6nlVrGJhc4mRv4LQmhC_LyF06GIecJsiC2Dzw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (48, 1, 2, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wRBYC7uOuhiXM0LlftDeALEN5JmF3uKaZHYMZq2c9Hylc1-iyDDViqEahnCTh9Rp9IDu7oijEhPZxwrrCE7_MR3rx-ls9b3_sh7Kf6Y5DBjBHlVuWpEMsdKt-fQ_VFk3C5bKK2sJi-_FnHbXosbxoF2mhO6Gn56Sb1JygVy9bsGRykWRDB0b1WdDANDZqDbB38ux7I9nJG7X_bbpnBshhfh8RE89cNBplN3ZZ1O23AJc=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (49, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wGk6kZqXfu5QoAGIpWP9AGn7ihaEV-MoT8DdPPcU4Ygd_vCWZvQfqE-aqJDJDofu3ePWuiYeNh6Sbl13pBrbapb_d4FLtZiKuzCK7R0b44snANzi0bWcydHYFjapCNotWHJnpEnm6QHTeKyG-T5WGghTLLlbjyFqR-oY8xcC_aq0=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (126, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6w2UlqvAvyiyxQ-nyQtKL17ulqb_UEEWaxfpRqsFIe7W0wlOnS7afGuv1qp8P31Qf1A4NXX-AliNmwnpCYpMWunBZLxM9lDPlBsNbWq8y2yrnp4TxiH8KoQonNCM0puqDhz2QRoRv5ostRx0CmqTtIERcWg8efWGL-STWokfS0XUBl-pmBIwFO5LxwMuvPlMC5m9vcCKa6-SRGHUvxaNmjPurZVXcXxQ_0siGpiX-zzBmz5mzuWRXaOefZwYzYNkl1', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (127, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wOVa0IxyaiooVBLCx8slxM2PCU3KeI6B2So9-WCSoedUmM-MttGDaXQA5sdPjnSzUPYBqSoWwXVvTbnT3EobMcDvkciOzReQa9xQLoB9_YpEcJtUkOruhAPSydRycDdbVjUZDlo-TS6uWnj9wrgHI9ynru7mN59ZA8lwPrb1CrFw=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (148, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wQV-kC_HcM2qZt3IXitZ1GDNI9ngsWpgcdPff2Rtg3LX8QmiE7xZRrYaxTjbuWk3yeKUz2ojG3LHUDRobG3IJolgPMgY3qvd90AdgtL7eclXGqn63aSsPelhPxh09GksZvNWJ_44ZXxZtVMnZdG_Kf3DdXlKjslby62pHzQXj88o=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (149, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6whGg4RVo-HOfOk2MtHmAiGoGbe6FY-nc9HZBSG0ozMsAggeDRyZOfUjfLlBAOO2kjpo1jmoLPErzl_3WsJFUGkLFDfwgMETRLc2oH1q6ut3fJqaJDzGA9yxsad0sPSKoGecdpBbxpvZPeRCnbcIBOJ0lfkJsCXbBx6rLTHN9ZLd1nXKQ4WJKyp6CCStOfptNJrGHIrlhkpSB6PDNPt-RShOuAPTM9GDyQ4PYFJQ_EAd8F9o66kXPJm6q8a2f6Up4C', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (150, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wsK34hAVBBUnHPXFCXAXlcnTOb7MO3PGCVOzuEmo8wDjSvJpWQtOI9WQmI6gTriIgdblL-GD4HqeXIsAnnUSvpMGyXFxIWdo6i3dJlu5NFmIlaZBQd32oWe5BpPwbNkf92STW2gVXrWLeCr_Ayf6EbMwUwmqMMJ0-okGgjEsgRRI=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (151, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wSFfiD-Wx80EXrNweNumh_Wf_SvcdzGCkfoU_A5pfwtr6kPCwcCcdIp4rCyL5-uKF3vyZg2lxC74rfFWdRbNSGqLZgpb9dVdxUXpWmjYb0GUpJ8Hi5wTq7lFksKECoZ8shYdxLezRu0O0m_KCX9IOAr-8ZMRxpLYYJKyGQrskB1w=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (152, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wL7Gm7hrJvz6SC3XowjZTJkJ6j9QCawMUhTdQ93t0iUREOUkfSTOpVS8blvGTMnb8KHkHdE-wzxEh_380MbMhqONNEJ9BMVo9wYliPH1DGK0WgjieqEC7C3SJtAMaEJ7EvYjNhQra4dH9Y98yuQSb5qNQW71pdPYXHNebisOqwJa5nF3sVYn-kJkSvbDVvtqF4xrq9HLGFhoDclQZU3-a4z6ajogBt2377Dk5tH_X7MdWgYpZGASrkvJHDmodpv3J', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (153, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w2E9jwAGTPhDQL96t3hbCykDvMeoIYoqkmrj7wo6k5fhYA9r7IAaqPaT2PTVaL8BcNq8ktylcTfrXyFQgchmppc5mwByCzqvdzmSbT5CBc9HCgoWIk_1E4CwcGvTgsMurgIE1x4SRv5UnGKwQJnu5ks8NcfldKQNke7G7UMYWVe0=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (154, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wNKsRUXYqVk6WYatY6U2ivUEzN3krlGqFFZmP8oEEGjs6wjktSw9CDGbYC3CgKSt7AiQdBalmrttCZ7hg_RdHyy0e2B8CeCPo6VPzzGkXrDPSJ2RSIQvsJZw9ysY-SSiHBx7UHMn7u8MOPGYCFOGJeIe3JTDwJoFHMjBJz3sSUNg=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (155, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBt6wj4v5zV-D0WcgbsxZHVlcgqvSMAzqVDG_urRxfgWxICiihOz564WqiwWnHVzcyB32aDquCl_Nv3cdjEOL4jEjFg==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (156, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wRTmvUgP7NCEY_dMXD3W8L3re0juoEg6TuYgaBipKe1sL1Vjzfwv6MG5LWUWzW3KBglTm2fux0RtEaVnATd1iJOYsuxwFKJ9sqXrfv0TTzFQUiboAi8qQn4AmZNLCzfhDnHYNTzGuQ865grZZWDFB7FcRXvtY5a-xraAl3VjNnYEPeQ_Z5Fm5DukuFlJObcyXAeStL_B1uo_Uy6iMu8TsXX56eQtwKz5_9RPrPnkfcYXSX127GPgyTYDKWoKOVkky', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (128, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wTISXfSfFQggEV5Eh23BdRBbtwBKs5pPR83XNNI40eK1R5Ps3uQDk_UnJMXwrg0uVGO5ryB5vmWLxteIwN6r_8p2_hpJWN5572qCJbYSxcYeFFnPsLC8mfXawWZ0ArwPyGZMzav16TFQsfZSuj59Jdw1EtzhWwhItFFst1cdilaw=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (129, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wkkcaRmR87VY7tpeEPay96wlVGnj31e00k52fIlTR1LdmtdHVzQhcsXMGdjyklKTDNmktjYQW_NhVieh1SgNopPMg8vCBmOOECUr8LvbKA_TvlrA7-yj6hXj-uY2PkMFN7l9xjFqNLnsPJAzKqbNo_mAyHp6BdDNk6IqRaeSJrCo=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (203, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wv7UZMDSboLvsr4jWETI1ZFZmfcDhT5vD4X98BrdM2Z0ai610aBbByqbBoJGE6jlLefwxIVbQeNp2T8VgJLC1NDVYwgyvF2DfgM7FB0qbi5BBilTqOxwMMlv81CilBBGed-yVOvWOU0taXUhHu6KCyMCiXAaDJxU1SAQ0eVZPO7DR9HKvTD9EmVCKYvvAmkFezC9LP7nzVWoXVK1FBnm6xc9j5EQ1xIz-BtUaz6hx1ifqSgpwkR-CzH9QFq3DA9Ig', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (132, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wGivyj9mNYRGINX0o7is7dUusyyBWoTqTGhGFThtbXLFKp_4TBbH_8YmVEtfyVW6aN5ftsAcu6ZQ_t2qN93Tnmeic_cKYCDJ9weM7ga3l5wz0RiAKFk7z-HUZwJRJH-hqM3MH_3WxrewKevmNyXh8cReocptr4RUmLpEfSgb04J4=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (133, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wlN330eiE69BbxvZFzqnG46lb3ZXfAsz6w1VqkNdH8bVJYEiBffomksbHAnKAiTsfdTg7osQyJGvKmJ_byO8nfSodLq8_YthZ3YHtDvR8riNT_x4PXxiImswxub5Uh42sDJ-joMaCkGeBz-9Mc5rRgitj25JeF5yP-deIw5vw3aOAcVd90WDfXgbHf6Nja_VNzRY8PCG8PrEUiDgApqjl6ZnByNSqprXo3Ai6AqQn6S-mYdpekTvooR95udtkG9fp', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (134, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wNaNUzPEYtbASmwz7ZSCc8JF396UyLWWeH7L3-oNL51PEFAVMPc0KNn1etyR_cyl8-Ocwh0tz-AOcMz6n28YORHzx7Aj6jjEi5EtlMhW1eXodFfXpq7XcXm4vYCVN2gt-yM1PDmcgiuBQxeF6b1HoDrXy8Sc5ri-R2gjMtaqsKSc=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (135, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wQoc4sk1BBjG6Dy9XsasCIWKPIkrgxNO2ce8k3Ilgmwn4e__mWld4tkFNBYLjZ7H8iKTd6lFIU3GV-dCugjc3RdzPCuyx_HLFoY3sq-aeqcJ8m8vrcIfo0tavtpSvBpnljhOKJDzTLOye_jYC2qXPqDmyWV9UZ2zT4VOw6R6NxdQ=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (142, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wDMaVowvnnC2yRsWi8h2Nd_wS-7EcdDL2kcpoFUobyHq1dISCq-5HskKxB-F7-mqclzqFB7yn3EhCyo5qo3_gsvo1wDH62CHzZyFYtgfLEuYdNvrRIActs3yUKcFdNjYOJBXiGUVk3d1EtSK4veyY9-NE0XNzjZ-bseMaN6Y-8-8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (157, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wNMC4itbhKXPd9duR6v90qLAyehrZxpYW6WzktZsszW10i26qU49PT_36o2V8B6xueLjw1OpWk9mX2TOZCTQFEQ5Wy16CpnPY8p6EJMLAwvagcn61gkw_uoiGtU3DsI-ASWraPa-JswK8_FVXMfrUlmvhCV6t-HSbcCGhAUaEHbq5BVyJyQOic_tErFRXY8WH4AIxlb_VfEonpc9-w3UIw_iGOnCYUd3UKwuHx4M_f7LsYRG4UYXIIGJJBJY3bSuN', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in; more often at red risk', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (158, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wI-IWQB5yUGQXYic5VF6HpX16gUuh9V2wKVzNdaIhSE4KRGlt0-oOzyCSvQROeMpHfrA0SHpt-cfAg5OFVZ2bQHZXy-1xpcay9VJ5GQYZqZe3eucKlCoPsUqp5cICHZI6m0b1baa48pRAV1araAkM21Xv2RZUTyoC3PQMG2_aNC0t0aRlpbGFpHSw3qRjD6YtX9JXHRzT_dfgVJldyhVTiZqGk6evQ4po2YZiuCgB8wa2pqzTRbQ89JRvWmQfm1tq', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in; more often at red risk', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (159, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wQb5YkW4ttUd5oZMv9_o0py23eSq2LMU1YF6sNv6tRtGAu4EHFehZPvzfRL4SxhfftwCa-69RK8AmHsJtnVdaidq4B8akJAKAdkqc0duj0qhykOLX4EnVI2OoyFlYHCK0loBeBcjMZD3HiBklwQypEEHLIUGgfe_5x2lxpK9tR5o=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (160, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6w5R-Nl9w_VFQuVDM4VHVC3sSt9kVhns0a9L2QEzCDzM0MrrJS_L9GScAw_SQ7v4eAAXiP95lX7JgBjI0FyVqlx1g1ooYlgIunXY8Vt4FXjAMnkGplEqjikOgsc5_Olnuu9IjjZWqF4rbdPaOO6pSGWk-FSRQ57fVIi7YY5QgPnZoBpebBe2ZMo1LRLi72x0Q8Qfa4h_7UTTrjJJkQjg8scd0kJl_9pWAd588WdN1vFvU=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (161, 1, 2, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6wbbFHY0csqXqQBDgOnn0CmZ_fL-uZbURtQIHESamTK8G_kTIJTGMwZga_ZxAuREiAMD_ggxM6lXcnbRLPc7UCBHaed6kEVVG611GSC0K37gSUkkON4XAAUpIoT3zi9DzeAfqWNHSOhS9ZfpmgzYAwjgwfMeWqh1-BkL6mW02dhbjzdsGdtUdUx010l6o7pgsigDyYvENyWUSD12WytyRXeXv3uD7MJVT6AzkdeqT5Hz0=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (162, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6weGyl7VBXM5vMRZdKablDKAetoXPGbPU3N9Ldrb3wCKfFXoyJ7XBZFFGkCDkzs-zHXZgIhpju66obDW54JwKuFwObeUe1yemE7Xy6DDDkemksa8Z42_xZe04rMRRydpSE0_IXoV-A4PI8U_v-tEnARYUYqFMagJ3vSoQdSulb6-o=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (163, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBt6wNx1t6sITMmuvOklZFxF-Go0cuow4sWTE2IuAxcnMes-aiQDAOCr0F0MHogNazcjz75G7IFlu3os3XLUaJ0I2Gw==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (164, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wMvSPZ7gXrHMoUdgQWS84KcqPh24672kZbBMHbpDy2P9cZTGfer_phhIvZS408rpcckzMLN0Szlighh0LRLnZfs7c2zZltPqvKBsHhT4NcCruopvSB-W39j58HIXznU70hmATi2aTflg0l2XPbPkS3yus7aPQerRSsG7fbIHdCVX4jDV178IRfLeAU15LJS6wBxPT2iZo9CH1w2FqyfwxgYc6_R-nnnzRFSb9xpgvBEh5jYFnJlbH8w4TtHBmeYHX', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (545, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xUh7dXHrMCkef__IE_u2O-14cO_gQRklLT6VjdTuyJDHqy8gudZZ9_z3d-hiAxgLN4sMFE6v3bm8I4Voj9smf5w==', 'gAAAAABrBt6xvdHAKPya5gByTgaIZKopcoCMDvEOVddoNVgE9Vvz-4zlItQdg2eNKTcz3oA3WNKqp7-ds3C1jRuypE3WzHZcoA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (546, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xEwgrGCUCpfY6xDiFPXNyjV5Y3aqzLzPxuWlIwKRqIGGOfXw5JhUoCMJn3ZHi8DdY6ajfCexHAX254zy6JOncaA==', 'gAAAAABrBt6xyQgoJ97k6q9tN0j65Qf1Z2UwJKMsnhNBTxSrY5vz-NK7lQaCbiLGjoCBTXBjmqu19qzjJeeQfA619bPAUGV9HA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (547, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6x7JrjEB7eTsGcNQlqgMn2NVOaKj5Y77RmPwEKnZ0pv9CFQPlP_AYBfZRVXIw5-k7DMKWK2Yo3PeWkD31O1sdYUw==', 'gAAAAABrBt6xekcicm8xOJ3-XShqvZ3ipAGQDM2mSsO5tDektd7QV0mALXXpT0wlF9VnIWVfOmT1TtONotWd6wzzSJqVk0Y_HQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (548, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xGQbldzdELNSw1mASyUqSeN8Xo7LvysK5rF6sL0tsXjKHSSUC9KaoJx05iYE7xc8dA4YDflDnlct-iwiT2jzdlA==', 'gAAAAABrBt6xRk3swhtTDJseHtuNmlt7xfafQ1Yh63f9uRFM9awCrQqmvdi_WVQhBAfku8fzfQJFbjOyKd_-0cH4R5M3cFHNpw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (170, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBt6wguk-r_ff1a1RHNtPbwb7ZqhttwwTKIMtg8Pj61d1G2YXV4z3FOHaaEPvLyyMrfbGwvWKqI-43V6hGnZctJ6NnQ==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (171, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wMFXZ9IkmOzUYQqdUe6m0URz4PRxjbEKRZ42hgxrbD9uzuZ6_DbotT3RU5XLgo0XTjt-U7g8kPsuqTlBN44qYjpMZHGFLzjnj1VEQ3HIi8TdN3_zX6bnOThmvqbh9V-ga9zSzTLkHBdtRERe7Igd6DWnpL1lUD6dlLFuLiU-uOlpVSeO8hzQ2IzJAn_rjirJteP-Hl4B5_W25tv_3qSmuazQ4LalX0wdMFy3Z7FsHSenpn5DrwbF7BhxgBZGg8Ouq', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (9, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vaIfb7tQB3lmIYOX_5MSURepq0w6_h46pgdwGcisV5BGhCAjBFFy_H3oXqdDruvNg4H8hzgJt5BA3g7UCrKisQZtYq1Dh1p8f8KmAlTR-VTt6PSJyCz2cN8bn49evcxwH11AQ4EwZsA0-ouDtaDyU-2BVCSHuy-PjTxyhjopVe4sj2K1kL4zwGDImWJAYLDL9ydshZxJyCMJp356IBExRuDfpILJGUgSThDUHzkGb_3E=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (10, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vXXD-fUNeHSvjigobv3uJ8uuzu5lCQPatbMseSgifnsyOTljvO6_3bb_Mq2LN8H10C1MsFMW5DxJPjohKHIGlYUE1pGRw7WEMTOjJsbxhPHntk4w4pt6R37vazR4-UJidNKoi8_Nt6siT9utDAS403TpX_AzdBpt92s8RUVsb1vnG4YGlpDhtfTuIvtgGKAOHJC8AOESR0c2pDW-p04bG9exxc80G5fSHnOadlLtPpMn1KPqCX1ZoNNXVnQHlXT4O', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (50, 1, 3, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6w8cIopqjYUJa-CFUi6wH4IOH3ZPk0npGCW6HEtc3IhS6lzcIEIDgnO1phkdv1bAS6kBff5u_fyBGEcCcCRqkWgBNnHq3uDhyMqkoHZNK2PIOcq0gswQgIlM4zhoSN2PWEKSzo_XK5FTYrdpFa22-mrRGxv93WabrjQ5E4A6yuTZ93xtoFoZ5-YstD8cO9Zzez9kRhbPzlbz4GViHyiakZGDF-U5rF_iXEri7Ou2iSpOY=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (51, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wbYrl4Wr4W_s5V5N0il_069RUeoA1d3Gk_6EAmuQ4L5r2Wr7fL63LoZTnVxnOTS9lx2eFJcCWDsUzdfsL93_in3TBLzkGFmO-8gWZLsapcHWStDa9389NyXXRXXmbEiaxqBwyN1hCc6JEuz5qc-EVJBvrwOw5LoHkwstGlPip820=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (52, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w3R3GroPeq68qTdxMi-kEdONZreh0s5e7Lm6cZ1v96L4nYafuPL_ziIL7T0PNVnZkBTB5pJ74bdYAr1ocwfg3pdM5xn-Js1qOiKdU-MvElvN2LYBACBa06-1lhkCo2Ggg8VEqJi-WKSqMOEMXPCqR_vFZGUOCMKnLSybApTduDrA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (53, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wrnkOPS7QX01dxCnOSTimJ153_pponoG2oFtoKtJnQ3sJgkgX-PFnDvSLddXIXJYFhyGC8a7YMY4rb-Ak2lCsdVEW1MpJh-dNSQzh6Q4ASbocguP0QM6jU1DxscHdnNnxEAaF6Ptp66PkWF3zZchpjH1Qf6HdtEQxIqLe7lGgoas=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (54, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wel7r4k3cjiwsb9f1fTF0UHaz5s7shGAadKeWOzWO1F3xAVI6l5ki9v00kCeEirgcz_PB2M7HxsmdFjZVXgmaw0TKWM368JC5fCJsgBN3Hp5BxAqzT9dd-OIHsV6MOfLkyntKAYUSkZhfzta5UfaNSjU_cnxap6DrX6c5nWzE5Yg=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (55, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wMVcuDEQ00wfPbMHuS1bFqQ849giFrGtrowfVXIRr9u3BnLrpEbOecbv5FL09d3RYjK59AmHVYNXzvfvywU4wxKaketVDNh3vAGz0smyNKwjZ7LwMXv-sDEgZitdlQBXLnuvpVdsneY8vgBujOq50vJ0gFKU-anX1C38aTEvFMwQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (342, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBt6xVXUoNbZWCTkZWnyEdRXIw9XDMwtkKgR0YaUBeyrQCTUQfZ-QQthY_85koM5Ds5cYyxK09CiZ4miLaQOiPnvx5fCG9BtpB74gpcHNtCAx4IuN6C0QJnN3AntrWFC25Dfo', 'gAAAAABrBt6xDX7DI7-_823Go9ebio3TzGmGvTGbMzM4Ff3UWb6SpUfG3mahcrl6zs_GHVsQ5E7dFUaz71OIYSFbMz1ST7n11w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (343, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBt6xop6AOC4zwtks5KgJflNWLb2BmJr12ku9XNeuw-muMfGQlO40DLf7aoMB17ofOfFKePYA-7JapcJ81T5EvTUv1g==', 'gAAAAABrBt6xu8YJyhbIpsY0eCZOkbwaCYXP351wzaCjfZykt1VjDedPt6WtIsgjQ51Lj2LEEybq6cF3mhEqBXD7PoM5BGOprw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (344, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xb4kI4sUtekWYOyH_MpRVGkNsGClwu_eW_L8Oa1kKvqElBGsC2V9rHoB_OCfcfCd_7lAm1HfPZkTrcUY1DRLb3A==', 'gAAAAABrBt6x7Z6h0WvHaoe5qobVS1bjBKW-vChw8vbqZ-r7f4qVy2GWe5FrM8dAfJbpprHHW8Bu5J7MOXeU7By-isxOB9YsmA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'stranger', true, NULL, NULL);
INSERT INTO public.message VALUES (345, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBt6xEbcxEpFLT0NkM6An5PqJ-N0cUgo-0QAkGBHSGLvqvxGPj6Ir14AwCQakZ1ytU_Lyyw6E2DE9h4ylbWKPj-JToQvAj0OF8JKVEA_E2jlRj8w=', 'gAAAAABrBt6x9iocNNbKiyTns8ZrTJpt_IuUYUqWW2WfQVGcQ672MdgnaQHZMJnW5Twz00sWsCM-TRLMYbgXU2fr45SOQ2ORLQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL);
INSERT INTO public.message VALUES (346, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBt6xW83lgbhtdGEgmt1D-8mDSP5Gxwb-kyLc3kMHtFAxPd30QUEQAPYkINjy_Racuznt0dEl4WpbYf4SUQl7-J6Lmw==', 'gAAAAABrBt6xjnd9FZZOTy6PaqQoTzU1Fsw_bbAXp55LKHQw--1rwfe846SJ-y2sd65IElfbwu9LDis6a63PRT71ZPR7jqByIg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, '2026-03-02 16:00:00+00', 4);
INSERT INTO public.message VALUES (347, 2, 8, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6x1jHiHTF5FODqieijtzE_Kvy7SjjgT3rMVymiRmZDe7K45HrJLUsT_htoWSCCzHxkBCCsltOVMFCitGs3nR-rh5s3mpS4h4pF1B4kVihvCM6L1_VaZwoNqg2F2iTP-_e2', 'gAAAAABrBt6xHjYkEv_v7I8JivqRuXc6ST3Nls6FIC_X8DdsRL23O-n18b2a45hZspstadmGqfoxP-QaHxcJ5T_VToeu48Mm0Q==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:3d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.days_ahead', NULL, '3 days before: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (348, 2, 8, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBt6xy_bmRdhpnQeACHGJ-O7rmwnqnx9jYNSEp2op7wCGk10whPNG85rcvWEbElqoGQJCWiOwAzyfZTirGXbfblvFM-A-aHCTVl9uPYiSnO4Un2ZoXFFtwQaMDyBRdc75F4pY', 'gAAAAABrBt6x4yxycD82y0VZo9GbUU_WEhqJ9B76AZZHkawZ6FCPi2S7xLYYI7fSR7v3G0OoPfbUZIGAiTlkZFgg6o6XBkumSw==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, 'the day before: 2 sessions', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (176, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6w3DwYjDBIWDbWuDtCkKEims1xjX0FbeS1OgTn76tdTJ9hF2lvhWZjV8LY8feoA-UjahPPX8aMGChdpElSrk4voet0wtaFvbHg-mmHOjxy0TUunjJ6WYLoBHAn77sY8SzkkF052AfFY05wylUYUVuR7gVaiyWz-G00R58IyaGW84I8SpT9ZIW6KFyH5OY1MjNaLw1YOelUOm5BXJEdmEfXDeuN6ayCROe8jkIsMjsJZKqrYDZXUZEqEN3hzlst41z6', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (177, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wFz2rBW-VdWuk1LZNOrJJttCyPBfQWdMF0_LNqRk2_Azfa5gJDqRVF9HnB3yDyZBsUGAn19tTAyS0AJMauHBeN73Zv_Cjso4Ns3IGOtRSB4C3Xsg8WQz-TXyfNmPkX6beSpy1gZAMsKhkbvB-syre16z4nF3I_ZRZgGs7FVosfFo=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (178, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBt6wNH9TCDsVSilGrnhyQJ_jxZm24MUAPBGtgb-EI3Aq1rnImRobjA68-WvgSz5G_m8rrunDEX-XbYiO7a9UuWjgCw==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (179, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6w8mHBMcCuVXrCYc9e3Gab_VGR8yrT2gAQNpqpLJ_vnx3H6ba5Bxu4iC_yAtbOkV1i8ODpDgQtovsl85U649AW9_NPDJsD0mqeNQwNQ5tMKHkUFLhAwX4jkYNpBtvwTKT8L6gMU6GGGmqRkczqVYfUTnTDQ64dkV5H_4IA2NyjaTBUhCK2O8R-vqApWLYHmuoXQSGxsBlVnvUdg1CAWeBkTnyXi3qo0fjpqWaS-r0CNZiIr34DweUsrT3HhBb-VyiH', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (11, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6ve6Gjtq0VxrxqcNRJllk53yi9hSq0MDuVFkLqXSVbinzarON6CRVr6ydipdJOXsn7Ff6HzF0wpQP9wkLKymxzBrQJCvAT4FyA4fs9WNJw5QS0glnNFEmMZ89VNFHtBtQw3QfSlumPkgbaxHvN50RycQ_9MyQjqqNdLLAAQU2dXn_ull4sshk5bRM05inAikTRSgkOpdkPC5nM2I9QYCRxsEdcVUpMwoBmuCPjSaIvbwxMJ7VkGbH0n3GiEMnSeRED', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (12, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vMeE9Pwiy9Yp9A67djDqErPiJCRbPaKEetYlD98z4QciUj2nYbhrgicWYCS9O7Td6kQpyQJrLfVY3J_ypdCVr8T9IXzofG4GuUr7d4Zejj2aeJCZ7MA88kvmkRsuPA07t-Rtcsy6BKrSly0Gp25wImCButDm7z8FflUHCSPyp5UcRL2T7lagzjqAEOrfhDT4mhWCMnU5UxB7B94FGdSmH7Yo8Uiyolj5FU0H7JrLlmCy5M5AOweU1xeMJhahHVSV3', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (56, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wuucXY05imRwaiJxnPPzXVI0BsGCTdjuWl70LHvf_1NO1xnayyffZFgzZBngbZ7GvnHA9sVptIeNmBidTm9NhQxigB6XQQU3et__No4PxnKOXIawoZVPXwWLCp7cY5waLNd9Qp7Q76-CK090o2O_5-zh3-tbu9pDoAZKQVFIk8nQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (57, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wha52u41dysRq6dima4JwrRI_TuSFKHC5et3gOuXIXbTXIsfQACA7NIx7rfB9jQeQ88ROQGSwBqHu0LrXuR4FMnEuLSDkBjSqsABtVIhn4UJRjW7Jyu8d25gRfmM6WrpAw5Of4CInMx0k82maPhfTgshByCIpW8nFiA8B9ktGZBg=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (58, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wfd_5vRfUzmkUmxD4CX6VHJVRT2wK7IMGk7KKaDkXTUeo4yqaLOBR4znNRRwigVd7vEa-u-WDnCTuCwp3KyZTzOfDl2wodyA00uTcE-lAOOBwNNVR8Ldz2R9vX-i727W6DlqoljVFdqMZ91U2lOZ_PxOA1n7FDCJtVghbFpzQLDw=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (76, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wE03P38v-YFhRNaI7C-tGohffazv_RGWfWcudvE4IVskEow6JoyvIq_9IgaJi5m3tktAzr5Yg50Z15djnzsrAG2-YYCnTe2v2_MW-LXIGkJ4fQNB3alZTVI08Nf0hkiIR4IXKjCEAOI-WePhch7mBFqxpsIPdyqWW3xNwdInt_fs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (165, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wiQyGvmipat7NgyUnBA-mK7X836N_G-xG-7QKCul8ReTZNiH6ppGw6Zy6xgx9NuY4o0ORZjtJVwhv10k4C0ubVwT5XLCDLKYHJVK0ZFIkgQZ6qhh-rWxfNONrQNBigaDGswzp4p_AkRiBfNcXaZR74IQNEGKd--mUeF5KVgIKJkU=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (180, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wJ7sbTfMOpV7N6QohNol0nS3lZagSuIMW1mkkGPJkE8f3F9KByLUe62HQn7z4QNp-F92skxg0YteiUNsmT-DKrtb8l4vRDzi-qLrIWW8I41lNYHrdElocvXLchgbuJyCmGKwh7s-2cvFUBdBQkonRAsYYI3Ipq3X_AXlM0lM_B3gkfjgN26pReo7bX4h5PNLY7gjUsiHSCsXfamtsvXZihgFq2j_HjRYMefBnTF-5QmI=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (181, 1, 3, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6wPdLAme_uvAEeb3uvRg4AsjW8EFECFFGtP83rJpx2tg3Faz01aYG--8FbThy7wmI354rgt24gZrf7YBQiIF4ffn6HyXAcD6mprtOpTkEuDrJdoxF99ERSzMUfabQUyqKhx7U-3ZaewqPXyFYIf1o37pJb3a7hy40azt5icW7fvgB5gFpk957PjcCSAqfL6F_OjzC_UUPBPx2Gs7G2XzrYM2aZLm-C6WQnOZHyn79m0yg=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (183, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wuoh0Qr1ymjeqWeJCbPZKMfsX0IwT08ThSkTF64u6e9TiYlvzwGv1RvhfFBxkCUQ9RMJi_FoGyh7kz41f5Z9cthnjC4pYQCMIpV8A2jGj2beFb8UwpzValS_51peZ23AC2gGzPbOTF-g88xGHI6b6rEi9dYan61YC16u83AGGJFA=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (184, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wdGdYwuZLoRx_mTlZVCune7B0XV6tLuEVYiEJVEZbGWCiWWefFv1bGviE20QRYYfHdn1mZTCA0EQErOSDdV_sE98zD55JYNVNxuo11Y-tYe5jwErdvtYb0n2gQqY4jWGh8z1_yYAVkmScET9CutqRrbA8Up_9oN1i_MzlON3MUVE127lbjjWVDKHOU8tDTHG9eiIYrWm3ou4ycjwKK6fBH6YO5Gt18e4c_o-TQipGy-bSJnIIiD_SPwSOET0VwLRC', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (185, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wdg7mZJNW2qa7X2IR9Ie5FdZEjzqmt16XePFKqAXZjt0xZthlpGFrXTG_xdKKGtV8gmAuBj9UWVMx-H3YdGArHyX0grnGh_HTUnjYqiz_X4ciCNtY2DfTEXqFQp3WiN345vdcyAGQwBkLI6PiZ8dmOf1s3ype54aWVGXAy9v_rKs=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (186, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBt6wFLJOioKZSyzBxgT-zflur0M3ej7k_SdbINws9V7qIN174XvIAWohbODB8nwQQMHhhEale1SDcWO1R21ZKm3GGg==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (187, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wHvwR_QJNqucx4fZrjjpusMyo2Th07JBNpo3W2utSwFNYGopYQic0ZJBVbZnNuEm2WobNXOAnR_wBxkKZJC1yhP7gb7rt8wbAKGGvcvXcDbt2IHp3QCWnkdPYfXVjIMUVWSs3IAyboqrzs7JyxZXQahAgKVgCmICUvjJ0zFin4SjrONmus144WZ9jtlt30g5VzsDPyDtgpKcTu8mPUqstIlqn_PfZTEh86lhbSRlBRXHT5DYidwkMVROwiSOCZ0sr', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (59, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6w0mFmb5hjhSDBFw8kLOfuZ1k4WaNsFFLscz2Lo4dWsdl3P6kmx9yX99i_sppu7GYuSmvgNk27J1ICAl3Li3HjIeFwiD21OxZXPvgQrfF38TfURYZzZTuzVXz6vntlxjNfji6iiVn4S44_93V_z62z6bphnIwO7yK0Gml8lalLcxx8iEwRUKKh8pHpsdzSS3ZwWC0eZNYuTZMQ1OdZYnexefSMCrXyj-T75n8pswYJK0o=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (60, 1, 3, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wq5l9vJP18B6Yh0rhx6SY0NqiYv1-KZXXKfCxYZ6YzupVRlPycEcrBfh8ouvCPb92_OTyx1hryADrKtWAHLhEpeM4QRZDPRrN-TtAJ6ZeFCaQDRjYjKoscw6VtQ0l2Wj3qXusbVAOCypnleTRkjxZbvJZJKoX6Hcog4wVM_k0K9yWCLgLP7oeRtD2cR37fcFWLdiiqyAHKuKwBkLZpbDak9ysmGnu21SciYvpGAfusI0=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (61, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wpYNL6sHJNmuWpqIFuOI-qHYEExD4xv44FLPsR0CE19csX7WT8_VrmCwIGccJvAaVopt2ET1zTUMmm5fOPfo5JB6xHAxnt8DfHKgg8BpjcTIkY6koYlzaLvBq3bOWD_mWO5pq5giwchxnOmL25lyqwq8pwaz-tVQRvn3YQMw-RZA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (166, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wgcoOdW5Uv2lj_Ch5_bzqsRCvVQGC255hm14tNIQNou6mqthqACc5NAZIoqhriUCum5nrqL1s1LW9Z0vI81GUYwL897VrwHpR9PaYvSnSrvSJw-Ix-4CKKQFVx8WeWwutUBPoaF7MqMNrEReTipAm-r4SnCkw1Hi_DSK2n3zoaAGtEHJdizoFFtm_HzNdEnJP_YajtEunuZ1mn5yAEYcPRfRrfD8zvQ7MJNs0YezAcml68I1soo4mQLgNlATzKlRt', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (167, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wNo26xFmeDSADczi-KfKRagXX4qhw0DzbQXxPdHnlK8P0HIxi_S_OdFrybifhyamcY6xa0O0Tg8KKjAH6okw-WWQng-iN_nWJ-fsRCGwWq7vURneKGr2sf2kgF_X58zDoGj8CuqNBHxn5Ib0ZtSFgzTv_L-ietrncDqpLytlc3m0=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (188, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wQMBd1ZneaeFEs_hSd5giioxg7vsAAEHdwjRgCHbag8hRhwxp7bP0W8_aaN-GVvZn6eb5-61-Xjqgcs0FR-1mxCr6bb_18yiicHS6-RFaDOncB3HihGX-VBcRh-02c2Y1PY4CNfPtwwMqjO4rVBLyesGN2nWce3EA58-n2D5asLg=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (189, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wYGxH0FEQzyQnYI5Vku6fp06e05NijCsjgsr1eql2z_ZBcn_6gJghQTm0O4P9oPenKGj5B7miv2YetxDAiAT2vJL1mVEmX3UOHBHV2lUhjsqLB9r9PeMj1EioQe0AHV0LT5DBaiHuTJLbrIHO5wFHsj5VcZjOjdR_20mH46RsOpT26iDHoT_8-UNeiko5hMH84CzP-v8DY94pJsfvzgvviaIgRRJIoCFsyI02Vtbf8foSzOdKOE-FS2cV5vaH-Wpe', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (190, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w32uIUZwxE6ZWhl72230vwhhbW7HutfXGW15SIgqtrMEpXS0arpqj7UOpDDUvH4RCGJzHOkKqVwK5E5J7HD1c7v_vP2LtPo27jgcjDEyz6iLLtWrhmSGn1s-hOLOkbK956v-Q-BW8helb-PUthWqm1F4rNynDWpwCb0qhQhkQhYs=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (191, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wIVM3ceyqNfhnBv8lnPzXa8HnM5tWdnnvRl0w441vJAV3o9h9IAnysKqAHiemuednQhTxIJh0IY9U18FEbGiobKrmPaJFSP5grBEP2fknnS3Iw2QBzk10h6QN4hhU36MUVPf2cf8QsZ_yg5Xa8MIxfHQFNEjQADarIxOVSm3PIfk=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (192, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wMI0f80LBjBsIncBxiPS7_mNlz6gWlfjOBl1iwWhxNfSc4AzQRJ-9m6reI5L74f033eLpPmwQyLHPsh3GOE9ud__FBmG6q8PMcteav2-sGjki3zlLIBv9qDyrLAysTzH681r52plgOV-AAa_1A8Oh6ehvUZoaBJ2PtYXPgvhRM0GLjw0ZNv5M_NCmVwSfgXFExoas1j7nVXn9ERJZQGdQ7g4gLFzKkBgmIX7TpHaOmaptD0uRrsFMxvysnRjdID0J', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (193, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wZnspCK6d_G3uuaR8x9XXV-tRQPWl0PAiySzVbS96v8PM1XWtnYYzuMFIBXfHZ9uOApO45ycHbmGDDtAnFRVmaXySNJPcusZnn-uqmd7Yymk-InvOUmsfITlmKwuaoQImRM2EmlBB0KkOXO1eNCr31dSc-3mEVll8urmgYn9iJtw=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (194, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wofwJODRQV5aJYvI_RHwdV8JrWXwNUiLDRhbXabZMVVJR8WJOECDC1z6VAs0usZeqRvK8SFW14A3mNwJhlXDryyL9bLxRp3gs4_f-Iw6euo8a0lnkcTKtt-7PRgXyqtQQ2KQHI3olknKERNpdpEX1IikyUrIDdqQ15My-OfvrLFg=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (195, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBt6wzJvHpYYktm0BRT-iWqFzVprRntKNHxrmApUYtHwpWykjM5XVRh1p82Wy0Jzqp54uGLkwGvRf75PgT02Tt7_F9Q==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (196, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6w70JoIIaMo2AabOtTDuqrOgOtiUlddvhiu3I5Dmq89jdsSGpvWfQz1NnqIpmLtncyLTIZ0KuLUVjluz5M2j4A3HkMZLWpluiKmeUL02Qwd6c9GMzCg96Eqllag1xYnbc2Q4E4Fhxh3ooetmepJh6ObYWoH_ql93rpUUcfg0aGTBVzq7Uieko7Yub2yGweRsFJ5zJNAuCdVe4_WUCyCCzePuRqLkuNCcc4Sc6tryWiKFzYEHCI2SsIbqzGURjwIq6y', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (168, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wnFfX-9gEFvuualC4GW5Sc6R75RykHd3qc79wvgPlpACokMVjoZKiIwebYOINNO1VkJBegR6nIAfd10ICP3zON8m2MFDyxlnBaOcmVp-2uk4VLXv1NJFgxdE3kWIbGMJozzWFIIKIGKAfF96CCBCvhpfvWMdAOLOgC4-yTjJrtN8=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (169, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wNqKp3urcv1OeeaGtN1-YmmuGkJSHosur0sk2U2fi-DgleAxDYeVE1aQzYAQ9499ylOmly2A5Kao597u3CnOmGCVXKIF3Kojulisya9J7zl89UJmt6G4rI3g-VQ42dYxVJnEM91BGaNEA-eeSw36oHMEDYlGn6T0xHU6MLY60ucI=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (172, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w5Zta_M8GW3oaUT7x6bI8VaVUmnXQAiclRShdBr3evERc9-rCtt7Zu6uHDL7J9pKbq7otKlKJ4k4Omyj4Sg1Lquo-FN272s_19jC_TdRfCNub8cDePiekxvluiezNxIUQ_NXkp6A8ktolFmEuk5VT_fOvHmDogV9FgPiLW8QirrU=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (173, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wROGU6AheNPqPG709xWn4N8PCrgu_0TOw8xj8MUFrqa1igLmXwvRdV-MWBRWMj_YkBmiDb-vQjzIpwc8PI3GzVQ_S_is5AbZjKyAIOg1PRrYDmcB_uWfYCba9DZ-1ehCTORqXfXmmZdRZdTN-Nv9knvHarta_H1BFseXGMEndUyPJH6jzdW-fT1_fE4EKCgRtJd77IOfFE2yp2AWVa4hW0rXsJgjXVC_GVXM5FpdvaMuwlMLTot2nSMvQpNdSNxFz', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (174, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wstbBFi4nx28Iy4crMJbdu9a3axX9wkoKj1N5CSTh2n4_Kty5eoeJSsftxFOEFtUrgOOJJcmdZpjYVe5cM206uOUUVnl-GGo-WB5GIqKReoH-vtGyQYMY5sv_-pLT1SoS2TFPuWIG6RfXkcqLuOg5calQXXIQHYn-eXTSfVC0uzQ=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (175, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wv2VpoHVXqga_TnlI-OAojABQwRnW_qAT4gyAB7jLW04BTgMep8bcNa-rXbAuNxDOOAZPPLp3mykVMdfVySpPdP_5-9ArepJYbvqETRUv7eyBxgKVoYBWYidpRX_yuOXp01YwpQuNYhGaIZq2z-tf6XYhUO-tKRU2I97v8llw6yc=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (182, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wI3AJEBc25t5NWh9kUjGMAyY2vaao_2ymhfY6QR7-JvYDrkL7b-wzsfjDlg9el1y8HO7itsefArVFIR_fRjAH8KZGYqMCoGkVUgadA5RfbVFKz4VT_oTW1UgURy9wQOBCHZy5SfF2Sa1RDWWL8INGiNgT1N6jK4ALPZOhUcGLBa8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (197, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wc6UHbZaieZCRgnElupv_2Uomi25q4axIyeFi-FD35OUuxHs2HL60_NRuIT53XaElBGr7Kp2dFoKCYYtyox6B6BU69gayIlMGp21hYrwpBzrpZsc3feCHrbI6wbce6EgfGbmzjyqi9cn7JBmrrJACCufvRExURpbWKZl-oSdWCB4PeBt_4kQZOAyd83cxsE1pSTZHSoRhyCyuxzlbBKZn5G2IRQhCvwJf5v7xWVo5f0SoiM7CrQlxJpTbaiShYLs5', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (198, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w0C3CGCZYYPWN-lqhdNI9DwbN1dD9n8PVh-NImmTm3r2jxF9gBszNwQecN50GLWEmGogQDni9l139jmDIjU_GsJLcu1m-3-pEO_DgBjte7ES3GYEk9_QhMNdGLSRrfSzH7LX0JsQ8F4qRzWtgrrDDxeGOwEM6vX41-MrZbwXW4Hc=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (199, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wx6hhkR6l0RD7q-PDdTwJYf7Xemy_t2QDWjqhsweCr_MGcJn2bFnRlVe2c-H70RjOuE1BcRiOcCZn_tOM18ZbW7KrRM-6NndqOoPWLFDk2lmCpyIOCaaUcaL8B9GnSErke-BbaE-xr2iTLkwEbLA86GYQ_4YzesUekalw4W3omsoInYyy9csEy1RXRsZoG66l4bZQtH9fo1_J80oDgcIJbOZ5xLK7nUlQK4fl5iWoN_I=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (200, 1, 3, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6wgyptVqFzpU6JurY1Hi9ZYuEfOYpu4f2XQUKd30NVt-GtQbydnTktggWORQ6XfEyn-uF8v-dwUirWZ2QHz4hiE--F1ur-yrStX8IwzlBl8yVrYqzTORNi9T8za7O0slPHaIV4w6sJqdbo-VVwFg2LMk-UnafQZ97tXNsSKkWNzdlVKUcKFlvanuAtW-sCVa2aR6H9UqibzxtPf_Yl4lDsmHdP3venoF-u6F_hSwWJJj4=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (201, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wbLrmWwQHR_OENaF3uuTMT-A0pcE-HbuHly83P9INo-gvj-Dz43ykT2BYm0XpXF6s7h24ytKK1WDjD0aTpPRHDKen8DIhM8Onz-t_JPyv0HNxfMgmA01pHEA3qbR_4tCfX5yxyAm5DcG5Rb_blYerc39jsu7ndCmd0JDRo5TE9gU=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (202, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBt6wIq9vQ2-lPuxuROz0W-a4dy5KVUzBrrwOrJoyKwW19wKMwp9CaW3R2XSz9zmNrra0eFwKzsQniu_qj1yPs-MryQ==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (13, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vYP-utfer3SpoOoCeLGMnDftgADCb5GlKrmwufgUTNt4rLlchQBdqzd5XD7E188gDSlwMslwzNV2miluFr2aHir3EdV5B-nuTEe0K1CY7JUeeS1qCkY8gPmmB0peM1lI4GFvh_NpKw3aIBA4xZd2n3IcIp1DTTpZ7KsW_5hp_XfypYsn_8Q_Xwe1dwlWtgzuORh0JxThkutVqVFAN4ozZkA8r5cTdMK8qLp4yB-QW1RA=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (14, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vCrw9uMhaOPU9E27WxryTrkt0APBYCYb9_HODIhdfLUXr3-oEk3Cc6gYYB-rebhGMEMgsmSQk2EG8s8M0pJsiMgzHgoqK8S5jYULayvkG3HOjkoWzVVdRcNac2nm8WJRQGX7LVB8wF4sAzSgE18lonmKbjFPbOlsQrWbFSIU9G6o6h2z9bqhP0nqL1Mn1jBj1pm6q9PuQgdFe5NT5HUMp4XAxFtDL-cskg9PfpEy2KVEzb1OQTsqNpLSIURlsdc38', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (15, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vsqTt96z1CrFqUrr9gmgGYYOffQK9hNUv737GgQkItBQ5alb7uh6FMExlbDcL9n1s_wsQAa8eoY6DL05iv4xsnwB3kqrEbqutMsfZMH9DZ8AgXqjPpuzbhUi9q0sDKW54q8EtrLVsd_dNBgO62jypBwj_8nMUcT_ZuQmJJioG29mOlq1E2o0Jd_ngaxjtpso18EkBfVqI1E_sL8TjCjcjNO7KDQV6jBvEDEWoo9Mcj_th1XRJqAuC-X1iJisq3KK-', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (16, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vKWw2KMh2Fff2moBg6UlxCF_hMtd_Pe2pkTmP8e9kbSVcaVJJlvKPMzSWqmS8uH1I-_irdt33GadJD_ExkE8m_mFR2NUtcw5Ppce0-UNxwgflz2f9AWOmSYyok63_CrpWpt-3rtq_oBshvhTd2IDpT3RqrM8jBEIbV5nY-rhnnG2T_-H8kqae8_fIuoCcDWzthS8Mtp6xNtWS5fdl14jsQCZqL2GQLpYyBhLUMknwVuZfTgw7edgq2HbePaKowm5C', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (62, 1, 4, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wONbbzvYYCfAeIAyg-TXNCV3i4JMquY62r0EUtDWoIwIRoCqQyIsQGSSrV4YZdWe_QWMppKd2LoMs2z5n62ER4QfOr-VKTlYBK01TwzoYnC2ggisUMs7pCRN36xuuUf_jxgB2ib-OUjGcq7Nd4YetvVI2yRtE7pehUlAhppatI62--YRamymbGG0aA2nv8iUoPkXrU9HWsxjFOLnexyr1aYEHkDKq99PnBZj8zCxKD20=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (63, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w5bPGLwyJX9zjMOf8PPa6Lgw5V-uPeRoQdS0N24BSLGbrIGtfFDHrvisGFxsFacuct31iU4cZ0dKPBwNeW4Q1AgKyHj5FRqc2TQ1z7nPsEt5L7HaGJoAzPIz9hDkx4P4J6fgwPPc-NiqVwCKtvTCLQ8LYf662sYMT8PfkB-WJbP4=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (64, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wiB4sjY-zZGuYPpY7KiiNsrFHEvE8JOF-EL8lxzGKYclbaCuQnP4WIbEFzJ8b1jkyOrZ9xMcEUoRwGBXJJTyaxvEPyh-nKsX4c-QWAqDaraHUX0NC2Stwi4oVYzRTBHxlQ00g_4ZPMU9HxF2o4Cp3MH1Qa8ymyCRyvNZlvh7v_9o=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (65, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wIT_wJV-7_q5bxNb1ONyCyQUbCCnD1EHLVkZkPPrKjdZn-12VYKGX5M6xx3dGC-1EOqEDY3CMrHccJITwtV5WoVJIrW-Nz8PiUjcy9BcHt8pVNjpNA9sJlXNTCktatQCHUW_rP9p6XNlz0Ej71DJ_E_hrssmYkRh4T5llheAs1hM=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (66, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wn8bx97_Qmo5ylqQ5Gz5dJSDpZofem4DoGHeGuBbvOAPZLU_zZsYlomEDd0MEjkI8IgdKjxqdMBw6WOvqh_smsJx8XcMzRhVPORm96hpUgre4VhbOA5mzJaxGAWr1kyBle-ujPkQthfaV4cIf_OP4bZtkdhqD4gli-MHMgtAxz5k=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (67, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wfJijWnadKlvc0B3fQr-L9gai6GDzPKGKZispHMlfMCxaFUZikc3OW39WwTu3LfWVgg1khmwqWwG49jWt2XBS0wSwBX_UHHW3vd7FiK5goK1DYVC_whfaceAF8T01qfpKLSqMQLR76rClRXZfzDMXSFCn7yUr7i0IEYiASrFTK5U=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (68, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wOXguImuvHomMd4OBmVfChSNRaYudyKKFNfcMB9Fyxca6MkLKqdpZJNPOm_LcrEkkYBlGASWgPqyfEGgkA86aBVaNUCk94U88xepXxxRbUwn8k0qu38QiVZohFs1wLB88ICrrzPNx9gkKczvXdYSR1s2PMq2QHIdM4qbHmjjksvk=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (69, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wTdJ-WCE9Yb6r_rilmZjUa8E226XpoHlqlepcBQ-GVT4Oqu3kRdGFis_SqcKi9M-SbMFjwkwOnvZrr7rdqegWnkJELg6vy6OyBXcKxrJ9hf8GuSEV09sl2x40mY-a-MzuX4xB6etlIzwY70Lto_NFfhyHKXB9PLiTu9iC8Jwu4XE=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (70, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wKM8YldXBDZtTbuJ95O0vBrAEckP4VSSkWrdfr0kL3KghSvFUuT5bqG9mqHnOYPFxvTt34UFnqOpfjJdUKauThX4eqUCXKzRd4Md7L7imhDauyGttUzUeMXf6rWhUdMg-kfWJdY6ZEOzw-k1JkKpqxf9xtO2-qfvpLVAUEUDW9T8=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (77, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wRM-GffELJVK_ig-L9vhgIJgwudCprfVf3Eu5bpVu4uPt5IuYhal_3PcHsIJT2hnWIcCEbGM0CVCNj5QZrzz_mQHB8rlmJzRbYaLqsRio2OMnv8BwG4dalAhCJzXOG_f14kAaSnpKGps81HDT0qryLBpGDnHWmR9BV5SN_EqxDwo=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (215, 1, 4, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6wr8pcINt6XlE7KYJ-0_F8bizcG-qLniIkR7EfqUxcvHPQd4g2CAbT1-XN6Re_FAtpzr95_W0uARVHE5NZkM1WiNou1iy-9oZofxXtYuaK28j61-leyneKZtiBbxnVHatM0_F5r4d44uw3cofYtNyDmI85Qpe16rMXfmlLtyniP_Qi3A_1jPLmvWqyqQyBwR5mLbfzeiEXKizRXnLmEYXuvtd0S3MfFQWyNx7hDEhWs8k=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (217, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w6ce70V92B4B9fWxNY0S3GfrO99KNp31tioNqgPuBZDzG7JZVKhUjT6dWKxPs8ccnGdcLaUWwiFu3yXkFf4NI2deJgzDw2wi2H-VQIru787QfEfI0CCg_eoBM9feZFdDU_hVVJFNXeZvGo4stjsyLnAB8sF0abdxHryGbBhBO8Ng=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (218, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wlVDmDRBTbN5iSG6FV9QAwaoZ4flDSrd4BKsaDEqDGejZHC0U3GviN2aGYXSTQMj73CYuM8uuWxKfyfHZ8EKXPSohXKjx5jTS4cPKkAW4Qc15mLArz9VgLidfLnon4lsJXwHLPl6Mf1N_E3n8x8cvkzwWOsZVPQSa3Fk7brWZiMURFyrl2mQPCQNmsAx4H_OezWbeJdUCgfdBvQTFXnCENmbWuf4ZOmKGpTAe5aTDb5qWCygyEhPIJfkDwb8kLxK0', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (515, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xlVxWak4aAA8U7xMaHl5--ZvHX-p7iY_xKHX0tLyPry9kOb6bHPhz6p6WKfrPV_o5aPzDdy3_l9XYbFvX2bhVCA==', 'gAAAAABrBt6x2Z-uME1daRlxobdh1QY3oGnpQA1huZqqMxHOoBZ6c8ic1Y--NLliCgdr4Twi9MrwxttXZ6q1jcqs4APqDMu2Fg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (516, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBt6xLtTylpZsBNdLVKNF71A9DWx_pxM7eL9oVVJoQZIP_zyaPqzufxI2S4a2Xk4glaf6UT4wbTAU2yXv-OYc4u8mNg==', 'gAAAAABrBt6xZaBmOxJQvha0lISDso490Ck5-FXO4T8V7cNbQoi1jnVbzHZ_pA-XhYuej2saHvs2_3LQWzTaeaZTUcYH73BKQw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (517, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBt6x_X9EuSL1f1kPtnNevFADq4ylAL_KPWnWFy3MM0mA9pJhTmLYUqdIjS7EGAanK-dFzHFTaWnFuU7Yios-ND0fXQ==', 'gAAAAABrBt6xBSEVdnIfXD2SKnwuRI-UDeBmB7NF2zX1tYvm_ka6avNfFtBYASv8ovcMjOarSFSbUEMO-ZzrKxn5q7CKu_knJQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (518, 2, 28, 'inbound', 'text', 'received', 'gAAAAABrBt6xtdpOdPm8Jv4DyXXlzwjKCroSSJurWNEiULwq7tclyEAeO94O10VcLhWUQEHZDJVVZ2VR-XltkJ_2GGbQXBvWLQ==', 'gAAAAABrBt6xa1ZE6tHpVOoo6zUHLm9gha-35FQtq70cJNouDzF7NZ_END5lmX_cDsGodDeyg2O1Pb9oyucEY1K6YOprtjp7Mg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (519, 2, 29, 'inbound', 'text', 'received', 'gAAAAABrBt6xyEa4WWtjr4P7vTAwIUKp7kw8V56iRuAfCyFwt9gZOvGXE0clk73vQmWB0OZBZQsLSiTGbVLgvV4VJfm5o1a78g==', 'gAAAAABrBt6xkND8vACooNinfZC-PNzksAEXn7d_G8SpaL2PLRYZfvZDbjbCozNPTfMja7XJjMMLjRBRvmHhYPK7NFFGMgIE_w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (520, 2, 30, 'inbound', 'text', 'received', 'gAAAAABrBt6xPL0zAca-BQB4EwJIyVUFV47E8Z-EKbQzoNKUKGy2gj1wBoEZJaC14HGU72WoNC8IJvRxMIJI6eH6BQVUE5K5Lw==', 'gAAAAABrBt6x6Qd-5IZL2q9yBSxHkJTc7_BULe8-VKTOalKvkBkVC0K_bdG9MilorahPSrBEoflkzovajBvo3UzAyVgOPeQsSA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (521, 2, 31, 'inbound', 'text', 'received', 'gAAAAABrBt6x7FSDmmCm3lH-uM-QudD-KgrlgUk85B_91atNZWOXuHRLFPKmVCHUVy-xNbVeSxdAMi2Fcg-507pRsus--DUiBg==', 'gAAAAABrBt6x9i0jSRcV9s9nuj6NNeLpH302ILuOqG_e6R4qzhlwP9cacpre7lHqxlZYIkIqdH0jCP43LKwWXJOKeYa8Vw8DRw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (522, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBt6xHwbSnVtqBtGA5ugi8KlFZePHT3w9V0dlsVBwnr9Y-hD53xGAhaov9SI1xKeySGhbkW25fDbORKC39jP9Wc46iQ==', 'gAAAAABrBt6xs6Am8G2CL8LNQUMKdDG5G1pmuVq5ZUFoJJ-2wjr65siyofT53VRywHZCu20swkcEs5bEsTRCoNfZZDtpDOHU5A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (523, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBt6xhlJ7KAxN-qWelTpxjUwGtoGZa9fhLLHgr78OoNheqRgzW_9ua9B2VLXR6HJBFECPqht29XCHDsacMLdO9y3Uww==', 'gAAAAABrBt6xo4agTbl3V1HvwopnUJBvwl_Sds0RCRLw3bYVLqaZ1OU59yHFYjD2NRVbQgQVLdv-U7hza6e6lME7vwFoOt_ENw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (524, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBt6xYi6jqOXNoGFFh5LhALh3DzEs0XSsinCjABATmzwGd3_dt_2QQNXxUZP5XnaHUgRKK1BlZ0f-qpBBnXvq62eDwA==', 'gAAAAABrBt6xTn7-ZWT-kZxJEN6kgX52j_K5MTS-TzNLke7z_31EKtJ6KBpa5-s2-TXZQ218wB3BoDf2-aqcD6FBMqQR3_qCIg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (525, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBt6xA4EvQnnjag0a4iXbVGUfplo_kiUn2tccDqxnhyN-LXeJyKjDbLXiZn3EZULECzOVwhB99oZ-UUzFhErSgNcvRg==', 'gAAAAABrBt6xtjhMFGrrUgG4QYMZhCFiF5V6tRklhYWpTfNGeAmsgFn5EMQTX8qTKQTBBC6qlgJ_7uWsxgK9Fr6PCmDeFtEXZQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (526, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBt6xCm81RWBV99Db9-vunm3N_910mst9012zF48B1E0q6Rcy5ylGvBZP6TlLINiKYx_Ii1z14Y6QCPKp5Y7pudk41Q==', 'gAAAAABrBt6x_GZWbG0G-rI66DsxizUZ2NcR4oMTb-DOoR3fQ-BvMciLVc3RCt_wG7Vk6A6XRG2vjUleX6rUBQeDYeWgsH-nlw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (527, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBt6x0JWvYkijXjIbDixC4hyPxGQsMsUEbRXg8H9V8Xmf8IYlG9-SeX0Y5XXRUGT4QWcRb5g4S7z1u_cpGEKXwHT_sQ==', 'gAAAAABrBt6xyBLSsCIqp-3-ECrLzycbbi7auLuVlIQdGLrzxXK5-9XsoNLuJfRJ5YbeLOjF2fCqMZDtremCKfvVTCglx2zDmQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (528, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBt6xg8uSKMx1441IvQ1zFbmPjxMdBnzmX4Q50BvzvY6CaKNhfJ1vP4hofDeQoYQwxpvtImT0q8l9WIidpRm7RLruiA==', 'gAAAAABrBt6xYa_1Fygr1zKVNy15WJYcpl2XVSMT74Uc7dWOZv4CRCxae-oG08oURjdlRjpWjCd6KdOYOU0hXLsFjWWkF24P0A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (529, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBt6xMzjYpCcaaYiLrqNcb6IytTkGrHK3eY97D9fZyS871WJ81TZSTxJO_mx4utobtQZvygigbaPX7uZTc8BUJlWZuQ==', 'gAAAAABrBt6xerILcNZQuxflnuW7i6dKh3Gke_k1kw7SrZuRWp0PM3WbLGpaWhRPTn5pcYASGypwFizn3DhKX0utd4X2q9v6dg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (530, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBt6xBp1u53guKbkgMCfciaUp9zogIuDbWK6ZV7MzWS7lbDTF5hQwiZqxAn-C9pZ2HBElwx9vfE-L9VaYHDon6HPC8A==', 'gAAAAABrBt6xMNexBIo3NoX-_LSeZkVfYo40xnL6dIrNa8KCuSTj2P_Cznby2y6TrRbM5yxZrxspaUzS1sSoWwLIQBiQUDidpg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (531, 2, 17, 'inbound', 'text', 'received', 'gAAAAABrBt6xkWgXVscwalJqNHPy47T1aMxB-849XLYgYKG87y8NlYTGUZMer3Zxh-R2pQfTOt2w_ulbMmZm1SdvmiAz149U-A==', 'gAAAAABrBt6x1s7gtXAGhqiWs754eGTsbOgvR7DfB4xr2ftPZR2nPuXVbsHIBE9tqal1aejCJFcKw8DAAjxCutcUyCGVf5yd0A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (532, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBt6xqhxNHSamDdc9Bc9-qEEUX2Jch2lJKs6nweVUJULOuhZcVU1H5WvaZLqYKejLnkazr5xQ9xs0RdFSxeeVORWp8Q==', 'gAAAAABrBt6xRxW5-Rl2YRH0cuGM6NC5jr3I58pvfnvxkgYx-wQ2qUG3wpIA8rCc9tTtwt3W8NVrymmRSg2Ci_l8-w-_mCIfgg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (219, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wy17bOOu0M0W12reyvPDLxzkHqIyeqefsmvvprz-le7kaJckdNalAXhiKlxFjqge1GxPNzZpPMs1rKeDtfuryA3tGK4ZaGWI64GUdeWuyEChejXwzjKm0ERH2URm3CXpMHvJlUmU_jP3giO6n-MrlFZdZR55xNBMMVPCozeLrjqo=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (220, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBt6w_r01ZVpa1hFPXq9Dy5FzDcFRDS9eioLA8N81RKAmqega0ldAeBkkdNM-4KaeOIXdk4YWLtZVUpYyPSPrJdY9vA==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (221, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wU8WblX98g4QMxmxYmQQ90Q9qUg_oFErUzZxpLYSfV9qRQwHZXXv8xhCRo3WFFK54cqHJZFrs4xAHoZblrA8BDGVM8P42qWUB7eYCiWn63Tx5SHGq-a_U5FAqmTA5dWNq09WA2opULqTtsBlaDj9uCf1cjJSth0ElIw3yNQYIoHM5iWNfZ4vata1qcduZ7jBzDzrNgJHgov50psDJ_rkHTLcmiNou61c5rmx9gXUXVlI9p4xTdLDCQOSHM1NZTBha', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (71, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wE3Na8cOOw0pRn1rkkoycFWt7CcjwEKSIZMoadghiwIhOlMJmOZ8zva2WcOuTEUfehvh8lLbdGKaYmTxIYkNXQ46sWx7twuWaWuPKdw8spsISbjpuGPBZf5v4pYO33SSLDpaLyukkboNUcrabQJVaB0M8JRDGP91latjOQLsK2VAi79EE6Ctdexx7WbicT-g2X48EVFeMI9QkWn-Zh1ZZAz5ehYd-fau98r63JNnmgIw=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (72, 1, 4, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6w8f039vFlOL51Q2asJ4PrVarQgkG8KHKbu-PNKxtetEfyHvp6_v44vXMLqN3m_nZZIVY3WO05TkBHt-L3hFOtIz2PVSZNLrH_gZERPYiEI71B6BL-_mdnJbfqKT01x3y9-g7UIwyDRSp3LtmDawgUPyOnQHG6UE4OSjd9WqpWJQ26cgJZinFsz5etyzxLJPM22Px8BsXbbz3SgUpbctydSX-8BdWIgW-qsJUKctmq3Uk=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (73, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w3w3wWBIISpYGpBHNb0TtZyhdlST1udYPUaBmOKyuq-oSlvcMGz4CfN4JGWdLAt9URvWPwFEi0Vca2CiqjcGaPonhIz36dQj5lvKoakEgh6Vysd5lugRew2g39Tvk9TnSmwYXuTdx4krlEBbmKzy11r1J-JKcgQ_BK__3c9wgkjA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (204, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wZ6f5iR0GA0NIq67pAhbc8meYQBFcVbUybbwd447zSfMOj0_YPH7-n-ZhHDQkgMeVR9PhP1-e3vozVvggQ9TIZLAtF4OXUCdXTllinhQITyPo4z3PN19EAlGOkzvaDVw2pGGK1SP7XTYR-G47FJR8W7TbCMApxfNtwpKXaQ2TMQtSmfK07tFAR-qzZODhpSPaKxD4Hp4WoU_-Fw0Sp3gNaw9qjBLWwklKrEkIDyd26YaWNqIw5vjydW6nxZSaii0q', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (205, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wIAkcRiEEspyqSZXMceLOj4CvpI8ej0r3BhSTmU9y8LCCfFeyFnUwKjYI41plGn9uc6yFyo5DpaKVQHsVqZimpWdgNjjNLnihHYanOc_3VVMYDV1Phk3xg1LYB-B1VXqcrVWDxjDkbm-d_ILecRpksapiNkGxM2Q3sEI0727Um_A=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (222, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wqkzASE6JHr9JMR01aQnyyxFAgHmuWI7VWa9shQ--M0lB2ZLEz-cQXl8FG1lD0bOPWPzLCFlLL0BUz5KBBvqsA4CJT-_Q-5NoAhjpP2W_LFb7LrEyDlMH5_HMVd7Gqus2hLxR0bb9GtFNbpcRQUp0ertlYVCxvh9VKghXyBaLUso=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (223, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wuDal80rP5S1yoa6SmpHmY7KHoaO4eGIRmVo-UWRVbQhR0cm1gOjW_MyAVnEkZ69TMUmLgeJfrmwRCU9tK6NJwXO1lcTVpQVZnMqRObD2eRFqnmiZildPzeuKTXrfEKYzWd3JZlNTk1nCwviQ7gOU6C8KTQxki7e3SsmA-OfAeo7PBiuF8CeMnXedUpk82jQxCea3J2HByi2aXTOVI_sLAhRQhIg-L8--Q5K2h-086ygFLQeCXHm0UOMZ02R6Jq8A', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (224, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wFqHGQLhwDIUgax1QTrg4iFKi7AJQgWNs4K7wCW5iPx3C_KO8YBf22I6DFHW-ypgXttw5QMjsdCHCbNc1nSTt9X5EZ1w2lDorxO5qPe1VvyvKwVwsm3ycNLGNPXOD-KTAQijhBzvOx2dkdkxGRukW1quqQjCvAnKSpuZmCpnFXWg=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (225, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6whFhEYfTnPWmj4oLciGGAC_G50LeetjGGWYfNlBSw3tw5uakpkJ3GeBFI9EiazHFmpVzGQgRq8vGFRPpaAxlLYq2ptpsQNICajKzt3XLo0mQnBz8Hfl59jkhOrBFglkzuyYxlHl7yCiCGTePbixuiofm6DueDJQINY74OyE3EDPo=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (226, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6woANMpatlyxaSXM02riLPFxWWFdgkHod12m1672PYmQI4epZBV-2IzST3KQATQz_xsTA5G_nh9bvme65hxeg-iGDo5LZRpqO4zVO79JomMMRlVTz6LXIcZGXPg_Yt5uyFt9cCqmiSGSuM91HKmW6ObMCUR02zfyaG21yJwOzuo5XnIEdcYB8frX7zGLVBB6rBDqQzp_FTdei3txw1E38MJ-TVxWOwCAYtVRSUwZkJtHCiOW2hqrJ_5OJtE-H9VoKW', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (227, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w0yx9PSq-A2tbF2SFYswyfYfwvJ4EsU4aYtlxYCOxeAg2E-CuKrnho_0U8gf3JbV24aKCGLc7KpWkD9HIWRnImvKO73TFQiSui4nk9LxScvwivQYI3zzll8unHbYSU-JCx5rl7n6sZVgFYWXYyT3cU0vKka_phy6pFsqjnSuejk8=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (228, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wSZwzTUUAhIPhvvonDQKSHLdAa0Yhkut_do9UNLo077bCgFxANJbitbOugjrFw6fWhXNoNB3jwsKp5a9ZdX24BgGpKadfLuZeB_UzYAUiC-JdJa2mkxc8WLaiRZWeGD0p6j6qMacbInU1-ClVcD4ygtuSMalrtm6pT4ESx2Rvf5g=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (229, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBt6wCCJxaATbt1GxEyIDrLlKjti4egF81BpI6FxUvwOI1VRH9xwSDstiUed87U607Z79Pdx08asFNpz7R1PbUslV1g==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (230, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wlncIJ7_PMCficbAzp780e9rdTLTrLl8l3oEOlUBRyD8q7cNSaD2vUzIAWGLBjapKcPq8HGl0YvfY_1FD6CXkNW96ZV5p9X4njWWtx-eaD8Mj5Acyc3CcHnNOPMVSePm_cWPBRGDBOGrVSEAxqUhe25C0eegTYfAsSmOFu53yZomlBdpG8mwvT1sp-gEDLFMjeEHvTx1dQjQWt29AFaG1og-5u5JGlzH524lFgVzBY1WcjZf9SMbvaJUMmwG4AS_B', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (206, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wMBg0M1NN_0tj7gejxOCy5W9pHAviIUe1Bm6qb91ehIIdLasnwwNeGwH9hs0Gydesr2vRpay9OnNWzJDLNf8m-pFU97glUYZaXZqnhwlOMycRAlhQ6sbI20AsHbDzHyhATWKvzkCPq7ljS8j1DLQRCbeNJU0l3S0W8TL1wu5l7wc=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (207, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wyf76UFEOCF-_CuPBUUjlsSn5XrAP-r41CGQ_DV034cWxnkb7EMxhFBRBhJ-ZPb3wCcoPz-0s2brdMaT6d6SirWENnr4CSa7K92w1e2rpv9aYcGAWszg6l61wueOM0WWcaNQRo2bVci66mMMCOBFpAn4fO5StihijBDmLhOzqDzg=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (208, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wVf-OJ8UdPMFq13ahW5KQfRYMFNDZwKcEsEI0PeWUWtWwAvXuq96nOwGcndKw6sTIY0hzv2XBFDRoRsYEYC6gNYLKC1_MdTA3VLtBf7eDdsErd-Rcydc5ld_cX-v3yFqm2NTTdkVMFdsa60IDZxGJw7gkbC1t46vh90ZEC8haZP8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (209, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wvqcYjwviDNYGLif3ZxkccCzo_rYDxYGz_btEplNKVczxM2Cva0YlY2VQJ44T4zAjWj8WGRPjZclcSdfmWHgngyqsCy-koBXZVPVMK1XMEMFemTdpJYrY1JSjGXgcOSyJAU7kgSKWIs8tu_HJr1OV7IYEM3B2WrY3XLd9S1pxLGBfGJK3R5fuUBHR52-atRdHY-PW9_zvpAZrY4Adbt0x1K5XYt56DO2dspgUKaCnzabTB_Jxa-OLCbrrUPyL0axQ', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (210, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wsiETV2yB0coedvH5VDqTR3Tjj4JcrP6V1l1Fdg4SfT6IV00Pb6gfTotw4lWALatU28OeVXuPHiNrt0kflmeAsAzSe2TA3LW8Dkv3BorXioBDg3JfIZkC349jAweWeqZerGRuo4r2pReVa401MjCjZMihGeeadXz23Hnmc7l1oO8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (211, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wrCozTGw1f0iPV1_jHBlH-L40UOHC8v2qia9QlOw3niPmcpiJp4m1r4aZOzBewxc4SoONFX-N6J861YeS_6rfVDmV0SY0k__U0VmNjgcxaTTH_TTVu2JjAFMuqVURRsOOJClI91QHFCEXRRsJK_G729aj6Kc2EJPUi7-v5OxLIfI=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (216, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w8d76oUjrNRxVBBkXu6rPRqjZaUHr9ZwYFU1c-TstXDL7vWNoqwNFKOupNbX6Df7Gb_s4WrYtMEHn5heAIOdst8QbSLwqNaCk9kN9LOPC9XBc2rFUdBg3RFqfQOR7NhMTIXi0mVONLUWqAfqkiB_Z01q-ku38ZeaJJe_7JqI5SB8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (231, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wzpAfsc_UzOBG5a9zK_h5q51pRoiPqgd6Cs2-kSE1XY2JXzVYKPmXYQ3DZpSH-2bY54PRDZQwK9ou_qPbAk8LvgFtcQZvKI_KKLTrCbFSAeiXVWzY_HtCQDSyo9cQFQvHPwfPym5lX0EKC6qXYukqb4MR2bJt89Z-3qA9ALg6V1ojCGZzhHYWVGzojatIiFmYavs5g_SbGl-UzNnapWbI4tBT0phHJVWXH9y3F9Z4FU5gCcMU_SZBmmOMdh1aMsiY', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (232, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wZCNcPAVVU8giZJalAgmo2b4-d_lb0xAGs6Eya0BJAd-1UA2RUU4Eh2jXny4qN9LgL08hiPS31ygas4iJtSZubDLUwFe0s-1SZ_PCegLk-qvHFGBhgQzCTItTaJ4zyeJAb_Bv8Pecojd0-tFhJMARWNZqqcUilFSgTmjhxphL0hQ=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (233, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wMntpq3C0ozuMH6rNIoweIcKPwHl_R4l9IUc4M9L9E9efrzZLsuIVfAjIkQDnDW4AtmNv-iIPARxSH7MBSt1WvbH4n6ieo3hgBSKJrpWQryEivYEZQGLnY7kLGmU4B5hSiv4cHbN0I89OIXIVs7h9ftXSWs4VC0LwCdQ9IjcjTuMSrcAUJOqc0QbzKLlkF2c0pCS1Qe_5cIxUYrQ7JPZSatO7qcb2xhC1ooD0ueG076s=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (234, 1, 4, 'outbound', 'week_digest', 'pending', 'gAAAAABrBt6wF4AlXCsa9a46UhytNJOmV6gojEzIMCapMgWjV7wLBHnz3TAt-JtpnMqSMxXy9w-NUCchqo8VTIO3S7GnWVY8LneYNqCdBsUNJI3OBQd7x_y5W9A57yArB_TErm-_-e_b_QJlPwtGkW8QxoRgPGgdmX_Hf0ia0GnMbWEVyHg0xq82iVQ5tunLbgvZEPF9zZx7Tdi7VxdO5GWV0C3E1Vq3vRjiWqSL7fYMWehdhPBC8yg=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (235, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wlY0YFJYh_A5nOMxeUeqnQv0a_thxbCdmhS2pcjnZu3fp43OFouh3sVGok4eiPtvlwGtDsxU8RsBTjzTh2rX6G3QPuRLbrvMcHwmGkF1zt9hz3dUSQ4nVcLSNMm3j5hIjBA8cVRW-wKQ_KYQH2exNy3NKCyo1raKUuUzHtR14aVc=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (236, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBt6wI7mUybX4QELUXiXdVj0sdgl-_BtvzOxMQn9-tkvfMstG7-bufAnNV1CjAuSomhx9mR1EQtneU9-0HAX5YnYqfw==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (237, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wMlKTAGmGLs2iJjOaC8UGVzQITDGklUNJlgmBhGO331U5ZsMh2JAtb_Z4R86zqEBD_ZhHekdCIrZD1r0SzdpMRF97-E1OGF8OA-CCzsfp1hP03fheltOxIkefH6yhUSIU4iZGRICkUojZb3epeLtGaTwsEoKKXAW8rpVTIFuvctEyjYxuqy4FUgRNs020U54VQpdTCA_b2yVYMx1iirk0HmlcLpTcMkAMtZ3Q9h-ebTX_ylKf6X_mlp8nEPQZH8fkk3oafeSIEyL4P0we-DSrHQ==', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (533, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBt6xVnZSnCd6lBnRXLgmdDTpQd8ELisAFLvrizX__LQauPhW9zriksVqgpovKXjKnr2nBfBVMCoqiPZPICXm0J_PEA==', 'gAAAAABrBt6x_hsTJq_fJUIgPwFJ4BAmjuSKAe2jwytNuH9m7QhNANQ1y-HHU8Xz-3_QsPo2cHFocD5QTRU-sN7mEHbJH1iTrw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (239, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBt6wWV5ft-y0fcrOwS17leQU4zNHA_PooSp12KKWZplC0Qbat1rc4xl7V_Gf8zYvrtpSpX40V5RWgQfVeEWIgE6ppw==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (240, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6w_MNMODbojdqwQuSyQZGjVLvQw9Mu3Uk35cDQEZ01O4NACmh9rZgSJ6MeNUJm_UK0bxJMkZbgBQmj8YmFrFGYdqgjZVqGcFtA-6-YSKRClp1O6bvVHFsn0M-Ei4AEvKU4Y-LM7mFaRpY-PkfL_ENcbfyM36tcMo-z4DMsTU8EK6N4Y64Rsdo24LqOuJc2qQajGqdkJeJdxUiGmuL95hltTuY1Bb_8KiKC-Fn50fjkxVSjngceiJAtZTF47frXq7CQM2ZrOXHdS6c3QX62UQghCw==', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (17, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vOpwdZUT9Gn07BbSMBX9DebG7Z9m3AwfZgG_Gb8x_QFmjkniqrMHzEXpJoVguiz4j8KSjYv8FY9ZBQNxkHSkc9YaD2D2pi7sozRF0VvqbrDA3T9IWZFsSmb5-27amdHgO1XVN20xNKPVZXNIZ2YwRIbiRKBzA0UIuR5XUzELuGVXd9yj5JfKLYfczCA0jKe7iS_2-j7o-UMVjvHQlPDMX3TJ8enmCMv8zbI7Af3a9vOAqMPJAEsutUyMK1X4duiTD', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', '909f771eb83591ca8005423e14513d3ba715ecd9c4a6454e26e453ef3e4c60bb', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (18, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vMT1EL54uishOGO2vTuRLOUvZJBf91jRqlfVjyTC89IWOiIRZVe1AGvkq_zLq379hmgdxR-jWtI8dbYDCPUk2Fp7CIvFO0RDMbDk6BprDvz3MYKh4FXqa6LjyN8Dq_jwcYzENc75qHipdR7Pmpe-OzdfCXyVegSBt7rlz9mwGXYJ5J7FV_ygZc0lRgInhkJ5vUdcAGp9jGFJ5NctG7m2erx6p5gkJO-7mZkeJg2_X3DzUkY06_PNacWESSIsxXx0UcDU6JHfFjZnyKDKYigCMXA==', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (78, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wlV43BC3OZBT2_SXLQANo84s2Dv-TqemRuSiZGJekGL7If4r21SOxiiz2-Ws5uboHH2_0xHKZXbM0caLYMS0z67rQW5nWYiq6gSVhSkIOc1DjFNAbl4E2OeFvy_pRJRgoRSRE-zKkbntMV25bNDaC4mKreLeGr5HpqfBW5R_aLTziew0AJwrlglZVckNiEDCa', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 15:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '3a18c031e6a67d7817bb48688eb844556b3e0ed2f1bd4e05a9a86675864abb84', 'the day before: 1 session', NULL, NULL, '["3-20260217T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (242, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBt6wCCTmtE6IgHwwpi6HKAebS48eAw7hwb8_lX1HY2cFAo73LW_IYz-AjmachLtl0H7e0QrPyJ6EsMtKcIuCBBThmw==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (243, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wjP2q4HoAjGRC-aJZADyjEogYWqsQz3HaTDfUbYYAo-mdtGDk4fRiPsfZuY4Vi1XsXxdR3lPn62tdpg8JHUfHNOW5kvQ3o_Q38QWimvfm7roi3Ayevgf23yatKKIZ2w9BcckViO0mFLmYsYJaQ18Dx5GIXsgt8X2z62kBJmKKHfF194q1OdwWCmhFkRSy2gjUKVzNHjbCqGMGCrQZKBfklaxmxO3Q2naSemjUKCnywBcIGbPQSRVs6fWnqGapKkzmuQqFtqhxRbbabgIROFPcAw==', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (19, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vxNlOlU-KZPUVWdvt6fFpwuZMxWLnlw6f_m10e1RmzxBk-gDzAsCOq0lrdiiMsxvhpll2HvRivmDRgTMDxUPhyq1qzvDvVnIe-MUzXMcCvAKZXZfFUJSschWT7kKSw_0Eo_73f0ceO2ALFcnPxAShZql5t11yMx3YhKckse3-EQ3lKTzMAwKogJ9V5XpOtmiIrOvD8VHfl0rvbDGnXQZ2-Sw5FV_BmAcqIIhwZ7Ao85AEODs3QZuMGkLzL4NRD7AJ5N-YAQm_TYDXA3m9j-gZ1w==', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (238, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wiCqK6GBe0OmyU3lu_KEbOb5_ovwQ-YmrI_q1E8JwPMreewW9ZQaWXldRuX8i7LLeWLxBAvoH6hKtVByKxvsIqgUvj-9VixFiGi7dcD5o__Mu3a-FAjc_gdDhavJHi4cJqi1gjFRHEWKy4tIma8WTE2BHaKgKzdhDp0_9J1_I5CcNoiaZgmHW5XWjOktYSGa2EsOD-Sdt_tavZmcRbVheCdj9VsX7hTRD9iElOvNCROX1c24SogtNXvpnnZAmW0i-Pbcz-uC3krhrb5jMK0_keg==', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (244, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wxV9jInbM3u7FJdDHp6flEfmQP_0FxNJEa08XFeUW79DC3jdEZuXWUq0FG_VDyFHH6FrHTsdFVZ0Wak_PWkjoQSgG13mCjZxGUXW45TAXr8aOXfxXTbhPmbHe9SfkDfauUmBgLcVFQV-Ks-LEmCzdiHtLSabminonfsbWHb8qCmWJj-eFmizyPSrfWhFlmzTP', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:3d', true, 1, '2026-02-28 15:00:00+00', '2026-03-01 03:00:00+00', 'reminder.days_ahead', 'f8dbf7a370c8f872982e7ba5c6c02546bdb91eae2537d7aa43c86d63526bfce3', '3 days before: 1 session', NULL, NULL, '["3-20260303T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (245, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wtd6ML8vs-pKnQ4gjBx2vy02YaZ0l73gdqTCsq3xAPDKa5FE42PrLW-oRhQhnzN1h3VyDUtkgsCTg-UwEoLUHWF5fo5mAyEiK45PerxGeOk9eMTMUEO3Q4kC8HwZtoOhMycwITQEJ_YAXLpE96sQJn0WhfqZyEB45y11zeJYCYdTrpXgfnSirLmK2C_BJ9O7USESE_tFmuO6749XWhOzc3fttffdIkRWLm09phdQufETZHYgSVAlQMYz6zs2g_RLG', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', '909f771eb83591ca8005423e14513d3ba715ecd9c4a6454e26e453ef3e4c60bb', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (246, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wvBhl3KpWCAG-tzoLBZ5CRXdYeAPfiTq0kjckVkh9BWHO_wwSwRVRtqDQTBvS3Phd6d8RA8HleLfagu5-1L9vEYywk4A7n7j9MRo-xEn7iTZuf1oyNqAIlTS7zIusdDk86Klgbt6TtlZxcb0bhXbRCsJxecu2edmNjCVyCVTWC_xZEmVXj8QE_7i_9EnOz4M7', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 15:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'a4fc4e99b5d9f48e979b4f5ea956cd04b3febf4521caa8e8d1e8466ed9bb75a7', 'the day before: 1 session', NULL, NULL, '["3-20260303T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (247, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wuqbp1kf1g4NEErwVE_T1cQZsJXyFbkSe61zjURTPZ54IO-fwF7D4isKzabMBjzTWHuZTytbTiRImz1lfwU9nqv4bl6I-ml9c9XHP56IlBS4coCE6A8yfUz35b7lbkLWONW3RL5oZJFFsxUgZOGJsHAu4GJExVJNk-rAjIYWUZAoEByTnTqoz2q_HHLSlWb0jqEv2H39B6V8c_Kx-aUqcoTN-Fu5VuekeYXEFmHQnGnR4cjZmF3CG4yXoOBEazKXN5EnpFrr50hy6qGWcSkd9MQ==', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (248, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBt6wNu4Doso1bAEgOEMC2_eFb0d5bWKSTdwqkKMtvBl4S80ZS0-6umWEBjLR7GO6WpT6Sy5l47tVTGPREdWZ16Ce0A==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (249, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wa9tvRgrVcRzmEB9z8gtMfZe13hpsoNuLzYL7JvjHUq2Clj04jtN9LGDvcstKFLMCsDfnPcpJKafv_3N8oQT_1hXAcvxChFw2T9bC_AuPwzecngok8_pTw0CTf3w3-2qc_LmvEGPapbf9PtMDEqtDVywwkUcWUTjq0SmdGNnXckSTj2hymp5hWouvAAPt5tv-OZb7IuA_-808WX8tXuVwrdBdKRo8OGuuZZShAKDadBU88T8F9FNhDaE9CVTkdrB31HTeKdJZMR_sUqg2AEnUcw==', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (79, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wsknUYStPFRId467HGu0bnaIdOp6CAihWcailPd_P4UqLNjbPeCGot4Chuto7DLExxVsHj-McsC8490n8lgbchjYvtRJDOm70UPs9vIaZmwMjMVbndPPU52Yj7PUwWJKH_hkVxvhlaMw8oHgsrQzVqGPWNBgvXINKKO638Qn66rXIsWkQJYSxeE8jsEvoDXxu', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-24:3d', true, 1, '2026-02-21 15:00:00+00', '2026-02-22 03:00:00+00', 'reminder.days_ahead', 'c2c7a73fe6caeb87abb1282c306a0a5a2b197b1449dbf21aecafe2b04e74261f', '3 days before: 1 session', NULL, NULL, '["3-20260224T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (80, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w9yp4awwQtO7FaQ1dtO_E9pfrcJZYDI5mX6TRGQWtoNqOFzvPxvvH5Rvu3qhBHhX4085dlXGT00XdDMF_xssLUfcZzR9WeuyUh42f-rTWHgdczbJ5lSG8IofGvSoz7XlIK7xiQfrOBVb3PIfb3DuwYARraw5s0tSb94TtAXkvqYDH5afUGXo1qjyqWUHqSv0E', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 15:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'ecf323b95d0191ff12701230117979356f7ea373c2bfa3ebb2a1e4ecfc33a322', 'the day before: 1 session', NULL, NULL, '["3-20260224T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (250, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wzLYbSsHUbKiO-pRvVVQiNOZD70tBqId3syjmlEwo1KCfIcEYwZm5-_c4l92oZqqX7xa06FAjd03JgCsm0ZBulk0Ui9WAU-IJ0uGaWg1l8jceMxngtaGgMx7YMpxMGxrhktFttn9rj_nyu9zhz3ffwdi3LIAGyjoBYX6xp-9OZwzlnUG5pA-SZncUL94E96QTIuEroBSvE9mw5GsNuYY-uvcCXQYu0NthnpII4wR2JmfD5IanlvDPQ4Gf8zDbi5p4', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '7f1a9df9f7a67310fff816f3c8f2e14b122f601cff72c6ed1ef9ca18375226ca', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (251, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wUkzMWIB6Ya-_GsieqLpPi4TZgsTFkUzGi-nE4_RcCpgA8HfJEaNdil8_dB2ZP4WXn6A2DI5gKTZTNVGKbKPn8I2SUpQ8LFRukjCWL8Aa7g4KJ7_XcYkmP9EED2yULv1-MokVDNhRIYVfUN3cpBQ0BxQKXsDUdkKBn9kzuxscAOny4Bx5pKWNNjJv46rDASzreUaOd_ezaX_DXgLEtW53WkU5VbATUK3_Qy3Aj2Wd5-hO_he52sdJ3rWnC-m2fXdqVKehQ-bmGvCbgCq7WGslcw==', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (252, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBt6wMvaa0CiOkwbEVonuBlFj1qMzuVCBWRG0oofnXOSAhby9K7UptgfxYKExH0MmVqgus_k0-E4FiRlk6uwSVQ-kIw==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (253, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wuODBja2I4Mw6_6x_wE8_fblKKlnif7oqLOfZA17w4XupoBrOyi9GBINbvgECy5sDAkCW18bmWSm_PByGBqWr52cd8zYahq7epjHUStNve-eVEGi_Ro_jyRviyPA46uNYyQE2jZQ7D-7xiTN5NOoH3WenBmQRRKXvmXqEDxJKP_cExmWNByebLYIY33qO3sqdNxHhWdNroQ_MRq4b4jjKEgc6B50FwfctEX-B_eFJc85MQNqeOtmReKtFFQhULpQH4GPv9GkzOiLaisrP1bLuJw==', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (241, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wAQ9wYkOrKqQ_RdirpmFKbgp3DPQKsdX3vqxAszoPOW5ODZaqolsbw2mXg5x0L4Noi2AWF804tOSLt1RxiBQ1m7qfQJTDPxad_MLJS1GF0D109wVHvzs9SeH5pwH6IR83KN6U5UahEqE172ir84Y0sF1yYuP0cMyusunJMK3dCA3ACm94E0ENeGon3JC5eoq_J1FGzKOW24iOGnYoc0JU65r-F1B0Pf2JjS_MfZtluE65Ag0xkEV6dK_VuiCBn1KDhzzFdfVtsK5aobNAajYNqA==', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-26', true, 2, '2026-02-26 20:30:00+00', '2026-02-27 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (254, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w8ZC-YO6vBQ6GEFXG4SVQW7eH3S2bcBhWNI4Bn_Dc72CS9AlUbq91_eHhLuLNcDumcw0c1kdGxd2wb1XUDQtvHeR3iKrcofmDQKdfTo3jwS9eqiD2f6Ws8ERnnX_NKu3fPjraUZN7K6GnOjrqz_KGJvWGHR_2Ca5ypw3IGCor3mJajkOGPf_o7GpB5jkQVhjE', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-10:3d', true, 1, '2026-03-07 15:00:00+00', '2026-03-08 03:00:00+00', 'reminder.days_ahead', 'ee4df42ce705eaa8786d6b52e7e674a77b67fe8bf970d121c756298bfe2b1dc3', '3 days before: 1 session', NULL, NULL, '["3-20260310T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (255, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBt6wor_O50REbJz3iJ9cLvuyXw7Im58FOi9FlyuQFchL4HbUij_QMx119W0DLlkZmY_La58phIMuvarwZ26Njw5wuw==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (256, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wyo1290ZEkKEiwpNxRD87bRgrPFI4v9eO2mJk_opUocIYTVVCGNZ-UMcKkPW9WTXt-AKFRPSoUs3rO19UvkGCzXLh2afHsK47x0eCt_JNbLD5LI6rZU9uiZfhIsQX8ej20NvBCnLk0iJmsZGE5S7otHJ73FoWwxwcEAhynOlIQLb8iD9xd43eDV0tgKqzfgQqkkEJccDFqo319-x6nGUIS9Y2TA6Bmr9OfnST-KapsFPRSxIpsS84RLicWd5xYvP1', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (259, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBt6wnb3WFfy5rfnV-XIBryRpvpxmbgrIUVX4Vt-smY-NaaEuwCx1sYSf8_2oTCk4XVnwnbJVY1-PrYWZV6xckU3raQ==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (260, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wR2fk1B1R456poicPBTgBz10QPePqEcAhiyOXffQ29yCpfIOYnT62CNuhJNgLIYz1x0OgXC06O0uAmIgTl2B1nzO8tAZWe2qvUTukfYEoHwrnfml91HTCh8z5a3V-oFVuZfNCWoeBiiRSTAOI2en4wW86rAw3IpAWiuvvYuBy-nsSUdrPFuj44IYoSVtNX3ZGlgTV7AK5s_SFMrS7sT-7OZhTntf4nwzw3InK-ex5s4lzAO8q2kckiiCP-hvWy4uX', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (20, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vXGBqdWcIx0riyCCv-xVKMTIjIqrzS0I0n3NAN0wA85NRWGz7dpMmKLZqaYD9hrWCDflrhvhvRJm48sLPe4dYDGQ3ZulWeeMA9Ltq2HgSDhbyUnUbCSheJv3zo6KYuXtaTDLOlhDnXMcpBzdXlio9toRndLW7_Mkyylu25ctoARwUU-GEyFAfotP-6eXJEksXMjde40SE8qCHd8uhPBR1sD3hp30guR-DRxSMCKkXai0=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (273, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6w1Av2TaDAZxCsx0Dtp1-7wVNp0LMVWHouQa6wm3u0ZtJG5eGTzw-GRlZEqK9huR7U0Dg8BWDdDb-eN47qwFwoUVP8eOFSiezp8h9T64FGnWJvwko1cBPpTnEou55YN4qb8ybBQxAwFWhYzH2MzlwG7TvXxMKedf4dKvxI-S_es2aoCgvIbHghzWEVyRjsHDGva76UQTTyqxXoNSRBikju5dCxBHxskDjKbEjONC_1KGZ6PWQpG7F0PXqHW5OMtSCw', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (21, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vI0Pstryf3vwVJHhLhPrFh2twuc5eT9-Ex8kKi-MIYWnR7eA_aaopsdnBvGjWwTSpTs9DgnZ85KFtiRPZilzC8UbC-r446I79ABhx7wTt6LBYKpQD52yCVQv5zZSF5fCPkDysOPdteOj8E84SWZZwu-NH96uy6RrHakTQ1TRoMxQ3imGTOq-C_OEsnXGltsh1EEvvBXyEcey5QFRe4gXsMH__2cp0uVBiHygJhAHYWEHgBQymJA4x3mPG5g94CIPh', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (81, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wQz_TKI4PjB_KrCytQPAC1aen_5sE7bW6G7qwv-0u6vZpKL0dbf0mbwFmhV4CTK1Obzmk4-6QSjM7E0eanPCziMnYUaGxCCMrRiyhijDHxYhAC7EFRpnJLLPfCTRHhqh8kvDF7abMrZCgTqTLcJLUMjl4bIDlQUct4d6BzPJKP9g=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 15:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'aeca50c8f74a8273da885c91641fe9fba3b478cf2013ae6552ec4303dbf7a4fd', 'the day before: 1 session', NULL, NULL, '["4-20260218T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (262, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBt6wNtzGjn2eX2-x4z63imFGYYfNLPlTS5y6TxZPd7JaGuckG4g_-65ECgMfwwEEsnd_riJCwWiWpi2EQxlViAuKFA==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (263, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6w_sIZ9JMSdWOuQkOHxe4THc3TsBtpzsN-FhsmjVY98AFYqozIZJxk8DeFoIPp1u3z8te0fGXZ2cmAMvfNyrUktVHIBb7G6K9049NBgOhq6X9xrJoGUmulxON-uLS8QovXBjFGQmJv-wAJ8TuDOXAGCC-OZNr1z-zcZWgETt9lwYpCGRz4biThQsNjOxYYx5SuMTVXbbHcQvs3naVdmk5XUQnU3GCwLIS3sPHWXl8CitjnhPmY7mHBVzzaqfsZF3E-', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (22, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vn-oCJE3h4r3qQermL_jUoe0ThHVZayW0hxj_zfXoEPLWhZVrVKeRoUla_ZxFkTGEdZtnX5uXUiCk43aEXw13C5ZALixPii3_Yg5nJYj0zXrh1d1xbecF2EVoMgpFAFVSeFUF9iaOQV6dECtVu_7xQOcxTsxTXrZ8g4MX1F7hHR9uexcXlBIZM8F93ark3rxxXZgM3B6Mfq9k_bhTzziqkdSl8Q1fcj5z1HHdxXhA5Rbv9DsZ0i1uWuhvpKqmkxcZ', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (265, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wENza1XAIKnH4OCNHaVu1zMF-OgjPGd0sL0pWCDcWjW7Dsy-kDbrm9JQ53A2ELNgmcFzEAd04YLnoFaO7-cTJ3XPXi7bKYG9UFO2MRt-JpQgoklJ1qhfc1uu-ardO9MPcVMT03cvgFCQphOQvrh9xlAIHDk9gm7ZGnK2LXrMHPVccVpzVicu0kKLXSDVFKDGYa9oaOPdvEg3KCOtaFI34mf9zcmAIFMsli6g9Vu_ITNs=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (266, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wYHq69Ojj03T9Dhiwk0bGabSWiYMCQevcImsAmyPVydZPjOC65uYFU8q7eW6dh2Gvl-4Xh9PDXTc6hGQ9pxWevMmvln7wGoba651sVudh8b14jxwVWHzCrh6I7DrQ0Qv-qP7kpdmSFG5lm817Twldz2f7NwPprJL93rPClzh540ckpf_KFSWxZ6-WbIoRyjayLaHra8wAoLnnf4vYgI-dyH1QtWyYISQFziXeqq5st1xpFpn2wdrKx2Rpt4pcWbJY', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (267, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBt6wCkLvJMeFYjtm_AMQY_FOrUnT7Igf-wlkDYwGIOXEWOnl4jRZKh0Wr0iyHw-8Lna4MT6yxVjQpmBhjgScWb3rVQ==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (268, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wv4rvZWDUXuyTec6JYvw1bAPxFvMmtKtGFf46ucvUssHrtH_RceZ0bdZJ6BoS5fX-qAkyRSYzRNj3liXY73pVssKVoRteRH_GMepIASJmNkQ5GwMIAiJCixIH4yT7LCfizXq34VaP9wcI-CQ1ggwJsux731IdNbV9gwuRWeBXL8BeS27dowMLwK-ner2sp6ikZos1pvysR2cqWChABARYV59c1-GU9iWcuoO92nKx1zFPmd6gb9ELdcvVvB8NRIXD', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (82, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6weLf1ZZfD8ndzXGNLKG1l39G-ZQlnkIG_wx8uYc-wF0YjJHa7bGz2waqTZb5Cti_mpHgKSwBq-jS75UXRLVHqhfkGf89oELLwWB-XyscZEvCoDGkroGzvEPZZxAYNjwljGxuxke-tqHR0NTi4lbI4eDjBWpkhReS52raMyZE_lLsAGliXOypu-A6dzOY-6fUy', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-25:3d', true, 1, '2026-02-22 15:00:00+00', '2026-02-23 03:00:00+00', 'reminder.days_ahead', '3f57f44c65423623d6e49cb4cc9e9a08c350e8e62932b7220a8b98e582e83e82', '3 days before: 1 session', NULL, NULL, '["4-20260225T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (257, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wS1qFXua7Fesk8YtyBwrlNNMFD6oWRl9i3wiBJO6ttzqDl6C5H2gx500_tTqkE1kzHDBGyJcyVAPz2CCcXX0Lff9DOFnKKAW_DCQSWa13AFHGhZeO2IaIaEH4WQ_z5FCmpNoE4lPCLjQgw99CRrKvnyUtP_RtlKyS2DkWBER9y1f2ypYyD5pyfXYR_NQYTDYO-w5cQnclkn3FGm4UbdirBQOmtIFBN7CN0PafNfpzCqiM0LbNcjM3bEq8QQ6KJNAd', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (269, 1, 6, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wjTxuPhVubAGhYcx-al9bnArxfHDp6bdpQy-E2fwPDVHUjb75NN3kPgUbG6Q_U7ei2SroCw_Hpd_iLl9nTiJcHM9lI9iC9r326NrxFciFIQZemnfHp3Jl_xx6KEg-Pk0CZa9lDHVWdR8l-gl3i73GDuHnlhq3l_OiEUzrEdYWKp0=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 15:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f8f720bea1934096dae1c66bc6bcf244fa85946597d5a053fb3411d7eacf0e54', 'the day before: 1 session', NULL, NULL, '["4-20260304T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (270, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6w7MX-NluD3fObRzM50b0j32EQ2eSclBUPi2I0seI-BpSNmsKcofzTmdz69S_Hdoxso55yevRR_OoOYfcfbeYx88jN0QiFknxjTs-domD3a-nV4-tvAWzNRSYFpJ0K95tKVSqM7wuSWFXFaM1kxqUrBBeJlKcEvuUn_aZ4vtt5r2IGOaZcZgAPD5PI5V5NlCdk0EHtWOtmXUt0-bNgxyT9xsQ0QBQzR5KA7d_7uz1goIXbqqOV_wy780BiDI37EdIb', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (271, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wP6ZVxSPvFzJ4LIwU_Npm6AzuEaBfQ-PJZo0syd3C18PNa7YuEzPdhQ1Uy_XdFtzD4Bygv68cwgyrOAmnKMYdlGYUm8pblDPd1whAqws_S8qav3aD16rBIEXBzbZ5Ze5qgIvzyR9I3HioR-SQ-SOemuHKX7p5EL69RhzLSUmkdPHYXdr65sRjCh7U0j5Fkx9q05KVC5ZOl0hRJmYt-BXOMr_p5_dGEkM3hcAet9IqJxsvvPLk9CSxAduM9nAE54z2', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (272, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBt6wJtpbWwhFcj2yxkAYNd4usvU8GTGBrO1jxUC8NEWmbNJHlnkKy-9rpVAl6J5hUznxTwyPFEHjN6tkBd3BMu95Bg==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (258, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wdQ5z5HYYrZZtG98_EkSoxenPeyqcRmwY7tvWfqGal28s6wvxR6mtInkz98dWT6DHVkG_17VBp5e6hKqk4_0pMniftSNZnVVuIIvdgJp0y4N92K9miFZjtLkQZ0oeHVLruHcCVUzuCzMuJAcOpmXllXPY1BSEnCgDjlGDEvYjxkg=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 15:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '5091c8b685b571e45ebb3f829d831375fea71811429a7a87613fea3e85202f4f', 'the day before: 1 session', NULL, NULL, '["4-20260225T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (261, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wSZ6HTllMmOfG8ZFVzgWkCWDtyTwAdKelGPNLqpQ5aXMBvmjhC-sJXhenSiJeGUvjZPrl2REBeNbfSdxWcU8YGdiO183fCKP8R1nzKoCUOW21qFfeKte8fMQ1YXqobosr3I7X6T03-gEV452-4KzYTqQLCKGX84tN17j-TwycwacMTQduG_3U6rwxbmx1gjloidgudcCFffyBurijvTdz3q4DHVpAV2l2pLo7Rp-cq8QmYKrVO8nqnDItHVc8Axhu', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-26', true, 2, '2026-02-26 20:30:00+00', '2026-02-27 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (264, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6w8puk1muyib7vLA4-bYaf0ziAodf7dmGvBA_1rOIYd4VLJLxnw89Zb0159FLBJoqo0X-9ZHhrkPoydPsBhVb6z0CN1qR8T6Gn2leX4RwpiD6d13ipmgDUU973L5BuZtmqjJFNB__wglfqc5vNFOqwJJ87BdbrR5bxoT1sP0pKEuUjbYDWWnzsqz90dOeMCH_q', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-04:3d', true, 1, '2026-03-01 15:00:00+00', '2026-03-02 03:00:00+00', 'reminder.days_ahead', '4c7e938940a0a24812fe5c39b64948609494b56a7992a2f2de2381c0c13a27e7', '3 days before: 1 session', NULL, NULL, '["4-20260304T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (274, 1, 6, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w7yWbQ2qZUz9GIZe9zBwok-uMx43oMXF7kpf7LzRPE5Ua4zzW0SE4by5WkSa-Vr5ZDvqA_tQA-Lf-ZpzLK7G0MQRqF3a0X43aSTYASm9Y5gA2rPxFzRAMxTNCR3Z9tOCYb7VE-olIuR22fCxXDkg-cNn69S_K1dqBH4GqukJUd5PjF83215bMWSjvapL2u79S', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-11:3d', true, 1, '2026-03-08 15:00:00+00', '2026-03-09 03:00:00+00', 'reminder.days_ahead', '48e1aaf22bff5ef676993ccdfeb82af5e49a5d434ee1b1b4cd9feeda0a85aeb8', '3 days before: 1 session', NULL, NULL, '["4-20260311T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (275, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBt6wXXLGSOmx9_m4FBoQJWC6rhZPLfR9whpKkr6fZg-cA_V_olQtaYobVYy2hjagBwZB04UqTpa-7JpyLVV4TX17Dg==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (276, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6wsOo8VA_fGAInu-VX53mgm1RgUQkXNfaFKVAMRy2bW-46-f6MUGYqzlQDMHKNJ6-Anr_m70CWOu6LGAHLepXjYMbOLuLt2p2QnpNohTs_wZQ8Geu5MECUWJJsOWvbn5jvMmwXBhcKoNUvVtu_gpeUU49RqbfoUR1HPnSRKbFGCjhJDvccXrpwj3N9FUwnBH46VbBOsmh6jkbDleVUU0EDTCVSwIchif71140Vht-ic0sSW5pqlW3U3rYTpJHdnblC', NULL, NULL, '2026-03-01 10:00:00+00', 'demo:2026030110', false, 1, '2026-03-01 10:00:00+00', '2026-03-01 22:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 10:00:00+00', '2026-03-01 10:00:00+00', NULL, '2026-03-01 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (212, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wVyPr7ktActj9OwmJm1EiV9IxFlBIPz0JFJCVK64r_S-6RCiP3irjm1Cm8H-7Dg6zbV1FyFw5XImZlFmvsdqL6WyXyS21Zg_gq-56l7Y7eKW3IMY-d0rrm_OKUtgk-Vi9DM-Y2kFjpkCDD4jxX4jJ1Yi41RcV5XR-T-pdM9k0skYkmDoMLHuwYwNXuGTApw9PYsTqdpDDDXtMT5drjg4iWnAdkOnicOLpfCmIDRZwAKpP4ZkOFpYL2mbqw3wa7rDl', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (213, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wgcEnevGkwsYh6a80SWODOGkKU4SSQYVVTW0VJe4xdGKiRU01Q_AEb7LowziFL5s_qBrWrTMEaczsckmUUccO7cQF_OUN5jBBxAFx9qn_ICMJa-dud8Tcg6bQ1yAzjyvsoyJFkGE3cVNvigKcvd6_uFvX6IH5JxQamSIj-RWWU3g=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (214, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6w3n5ucsP-8V64Z_cox7h692W90Nvhc2Ysbwpt4H6UkeJQ8i6lAXWpF3mMU45j6CfBtZTAtb91CGKNDsFsUY9HkIQ-AL5qi8fkuxjUpol-NJjkpL7FDX86js8Gxs91buGxhu8Wdy2Z9k4NJ9iqgAqni1le7s6kVeyqYucOtnKvPy7DsBgb-Gq57orSVVY63QkS6rw8_alG0p5lHWWprbzA8I5onEhqBa-5gPQ_sPwMuZk=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (277, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wSu4oT0A93ipFXDfu9PF1zDHrKCT9DUVh1-t-l2zZvyQFjlvRscXLHgCtCSpKsS1IBOqgf2K1CEqub-LKJm2y-DgN4NwXh0Vfxz94qarABHSsod0_rmNFsteMHW1Yn4hY7kIfyLdPxkLFDnmZY-nzVgTQZ9KD64ypEF_S1VuIk74=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-09:soon', true, 1, '2026-03-09 19:00:00+00', '2026-03-09 21:00:00+00', 'reminder.today', '55152c26457ceff6f00582c2dee1c86c3e6882435c7f0efa8de6c7840a78b682', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (278, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wSUboeRgdyoZ0_ArImgmfISRuFWwHYmmVy7vybFQKweaN6aaLJ8cdhVAmNKW6AbfL6pP_7cUVeohCtFGCv44YSK_SFlWNg2ArAB59C-IjBLIFGVB282vblT2VqHSaZYopIirpuAsfneNYRDOD0F_UyykioeqRnqtg5K6yh0-3q0RLI8o7jkPvaqiv_rsqmtfBU2jGt-7E9HqXwPkgYHGeAu4OUO9TO6PjkU5vITfNP47lQyVq8ZFzRbqwIX04_BDO', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (279, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wSxeGYZaiVffeukJQ2pN1u91SlBDNpMlMXhwBDm9rni8xtFd-b9TjxT6Sf6KNRC4wRnBzhSWF6aXdYSxuGFHaD2PYiLXeWByBM4i3L9_L4xt5X1_dmDc8MTERBMhM-qAb3dEokW66_jvBk4eeA6kTEVK0Neb87cteT_klZ34fWvo=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-10:1d', true, 1, '2026-03-09 21:00:00+00', '2026-03-10 03:00:00+00', 'reminder.tomorrow', 'd3f465be72f90f4f3b9640d9dc8a547042e929dfea17d1cf2370fe73e642d85a', 'the day before: 1 session', NULL, NULL, '["1-20260310T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (280, 1, 2, 'outbound', 'exercise', 'pending', 'gAAAAABrBt6w2zqz6dRen4b1q4DImPfV0QIrnN_t6n8nVcEtaDtIhJdIc1UtDOhHDilaHHHWAS6gqbznl52SSumwvZEEE3Ncde8iv7vtMs5e5zLt-J30FfbC4iWpHgiWqmfXjiUPHEuronL5GxEh-qteBW1MKIr5p37HvK1--AOg163IPAd4N4ZtxTQzKsa32IPrIvVg8Czk', NULL, NULL, '2026-03-02 16:00:00+00', 'assigned:2026-03-02', false, 2, '2026-03-02 16:00:00+00', '2026-03-03 02:00:00+00', 'exercise.assigned', 'c61d6fe3c686b5baeea0343e78aee874013db696529f0d26a78262b7fc6ed675', 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (23, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vLjazl2jN3q_x5GelIaoA2KKqBcmC1lHCJdz8zhyFRe2ycJrTaUHjVFYPlrr7I95gl7pj3RNyp-cxdCtklDRNs2MHs7SKwpJVAI4fegtf8JW7z4SuD6T5zmgbvUCMX2xYvUx8e9fVkoS0giNrx3CUabd863Bif7tkvsp0qaEI9_yVdxm8GQf61CS8rEQFy_NJ1xooeCLzH4vwc-IhVXwVE1gMLdTGowPCXPYtuglSbZc=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (24, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6vsMZWYHzvB8PW4xJvGCwj4AUbPETiDnwbzOaNdmUwEorj895oRz3yeK8sg_ECoDyYQrIu3a_7G5WJa5WKTbNFp5dndy4p3YTrETXwo4hASYiiT3do-8ewEptCW3c1mabVFglbhBLG-hqIgC43CfEoMC2DI934BDrFM_nRfBDODd8RL69JR_UQ-dDjtvwuQYRuPJfDRIeudcosWQ_SPJmbPhNuY2_DzR6pHVQWOBqZoctu-8g-5nvf55mRlBU-Fzmr', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (25, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6viT9mjsOZHwH3ou5cOv8AoiV5aC7pMrSybeMaKMZXNJKlQpZMqM6gap1ql_KujvYSVsaUW05qIA1UQE2Z147T6oLnDBY81j4HhUxy7wGt5cYp1MwKMWDC5N27K0L7nfc_TOK8rFrYv3GIl9FzYoui_oBion3YBYjPQmQDbVdRvT2g6wR5xTscsryWptC3moiF_iCBKMiQUomhB8ndeWhaQq9PSC0HEFHptEV2bHsLMGACntmyM2R6XM75IdzNn3rG', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (83, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wCxStG3LIuKuTnJGaEzGQxZEoUPl-P5lnN6ACc5fyiTXFdqU0ECUw_CqdRFHdImRUwTn927YREZgbx1UoNRrFDzmiTtLtRv5v5Q9mZoJ3khNK_fYdtM3HlyLPHhVSKG5Qxahsc8lLyla6aZWIJrm4iSB81X87wtFGV15MZ5rg2C-SywpjJ6oeyB9HinCvnVma', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-20:3d', true, 1, '2026-02-17 15:00:00+00', '2026-02-18 03:00:00+00', 'reminder.days_ahead', 'b905bfb28d63ec53f69e794fd721a7c070628bbc543e7a1a535267f94ec38a5d', '3 days before: 1 session', NULL, NULL, '["5-20260220T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (84, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wCbI4LdBZwpcgVz-w0Q4AcVkn154syK7Eq1eKQJYurDl4CegtZ6aHBtUiaaCBWYSYUGRDv6I29bhd2uOcWpItj_QmiDG1uDYcxbJvOBe0idUVekCj1SRG-fo1Nb1BfBy6gXfY6-EW8oY9nlBB-Dj3-Qx4gnQgBxyR1KAkqsNHT4o=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-20:1d', true, 1, '2026-02-19 15:00:00+00', '2026-02-20 03:00:00+00', 'reminder.tomorrow', 'd0765e656171ee732cf219e830690982f92e51c455b50e4b0d42259e81c60fe8', 'the day before: 1 session', NULL, NULL, '["5-20260220T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (281, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wnwBvwFLig22tn0AXba1VUvNx22pZSN-hrb9N_U2cMNaASjP1K7KhdxkIjOmbPqoDpoW5WKnocUMFlJCnqkmdAwEFRU1EMTOS9qqt5oSXNSVGbMdxqPu0f5tFs8EKMaazqw_GckBTMDfm1yp1jkQzLYPLzodwD41WMpKZ81T5lnl1W7dOuqoLizOEi9N3pwnDhJ84TIQBxB3OjuZmStQhuH9H1Y2KVpgixEPEyb0MRZifmt1t0ls-3ArWtUU2aKML', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (282, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wIPXY9FAHeS7k2O4CLER3cImukKE1XtSitUf4d9S-gRuOpcSTvhZSN29D7_ckbzwNPk6yAGbBOHAUnOufN9Kw_63_ymrM8GByARWJR6i9VSIPV27XGdrfvt2itjKCICyTmkNnX8YmznTtwLoS2OQC9I14tToMsIQ-40m59uCC9Sqhse5O8qeaJC768NNG4tiJ', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:3d', true, 1, '2026-03-03 15:00:00+00', '2026-03-04 03:00:00+00', 'reminder.days_ahead', '83a51ba0bc02ea3919a141a31b40a0a2091054ca92818ffda8d375fdee5c00c0', '3 days before: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (283, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wnOx4JKcocBLK5pirtI_IM6GoESSxH3MSqbOrm8cREWZio5PGLBmtwlYV1uWbMIAa15FXs29fgjNizZtyewpT_eqgVdzS-WIVmKv8GF65cuqk3nyINsqq-DlLwS6J2xh_Tuk1nk-hp1COhtqAcktMSkZPgx1mr8FMmzAmQ5rgS-1vf1zNd5Q-jv_zRgoM1AQm2Zh2ENisy6F88MuiRg1VdTJkLeP0DkoutHosthQsb2oWRjIyzGp1rgFrrDT5U_Zr', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (284, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wxBVbrvsagdJYCllEHF-DDXpIvRaHYBpolPWwUS_1ciLT0hexF__XrR85sgqPJS6PzQ33aH738to8gEM1-LfeaYdcYABz0HvQnc2vUbpN7cB87NE7sGe7nxvjzt7igD-7kP7t70HkVXh_mLc9FbQBnLCNWd4DXCbPS7HNf4blHTar3Y0-BvzlMbNamwLByRg5rcSkciVpMbhmWREOFVgzYEfeFmPvZ5sk1B_rWwuw5q77zPt9pK4xiWdKGTJyIVpP', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (287, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wMT7fUCRREg487I7qbjvgdkza8T8uuahYut6p-yJgEydiemcTe_GWu7c2VQhuxEAnclzIj55b3eWwr1xG1xksw6_M23UVnwNldaKPd3ERPQ2xNl3mGF_VlI7xiPiAdNpuK6dAH5AsHqZWC0IZZyAM7jwwlbObq-woU-E_1gQRi0BH625_L6I8VQyZrl9S49030I3U0WbKUli7LEH7fu6R-_zpCGUs71EwzUPT34jsle412IcvBgi53s61gkEiU7y_', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (288, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wl9O6CyuDd3bNG504b7_-X8R9MXiQ-_AQu8w-hgeCdpAZJw7yLsCReKDMWKs2ZXM35WNtRzfnz4jdvOsXBLZNT50HdoUiAHka1-CVCzFBn5aNAQ7vJhlop5Bmd_pnQRtWTmCQQT1LexyJ71v5uir_Zx76MMUyAyzjJnSG3A1WbSKB-yy98EiVbZ2Y4RtuaraqqYhcFubzcb-6v3gip6FkPoDcH9F6b8wrXXPmgW8inpE=', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (290, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6wfeMW2zFahF3g3uwZfGUbYwdVI0TwCbQNFHEFxaNDITAXCBAc6QqGL-T0c3_aNDzKR2m_3AkUYR5KZTpCx54_qqIxWRJ9mJvANtTUpXNm0yzQs87yjQCq4IT6AngGwmgdnMlfmDASM8ywE-7jvFvjLu0pCj_6fCTIl_2H7uhhC9xVFomJPTmrlLoXl4D-rjxwY-A1PKY9SMErWJI8F1xxIoS61zSNW1Jteb-dPc8ZxxShoXfTzI5SGrFTHYhsP932', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (291, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6w-dDkdMR4WNtPUhUl-vfsbWAMlv1EfztQKStGRyhIIAsq651VlrI5xus2uzg3wLf-k--ABI0WMTX8F2ZFfxWUDQCMz7d6YpP4dCYJhuMY3ZBhirDIQrw-V_aAun9BnshWpVYB2CxrwJbneGnEX9227T7j2EhsazPLyUVeGOlQM7U1RH-gj7rXaEzIU1J3bJOE', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-13:3d', true, 1, '2026-03-10 15:00:00+00', '2026-03-11 03:00:00+00', 'reminder.days_ahead', '4da8f07f9d9b962efcce5aa87b2300a8e7a7a907942dc6e1dd01a138312395b3', '3 days before: 1 session', NULL, NULL, '["5-20260313T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (285, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6wsj3CzE4XrLR95Bn4YXs3v8oJx1ucPYx61sQiCAtYlLhFvHEv5Yr8UAVleP1tc5SHrSSs7WIXZ49uIh6-ssDzRxLC6f9h1jvEoVj10_zl2GhPaq7Ckn9xhMV4D5sLM_W4Vl5a1k03-DCacfVyHmOt3sSqifSFNPW1MoFopqc00sw=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:1d', true, 1, '2026-03-05 15:00:00+00', '2026-03-06 03:00:00+00', 'reminder.tomorrow', 'e557ed380f3d7ec19f33bc3d87b45ec7f329843762db0ba44d3af6b6e807cedd', 'the day before: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (303, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wfR6yEJxYRfXIrA8SALydW_o49Go22RL4oKH6pLGsRhYN4IsJvec0nsEfOXEMjBSszVTkPYIXcL9KSaflmuXKEA==', 'gAAAAABrBt6wfK3bSp1OXWTsdytoEHy8lK_wly9KujzUXRfaYSbluOUJudvyBA9Va5mTIqXrfhuAnzZs9PqiOWaBltPoCTL65Q==', '+15005550006', '2026-03-02 15:32:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000002', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:32:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (304, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wtnk153-hFEgEq7_jnvWjxvEgixo5-I4b_jY7wUsPRyM8xTDTg0zSnzAzYeQSJNW6wdZmzrTz2wWc5YRyD_k5-UkPYlV0JccrAgd_y_a32Ng2BvuhbwWAHEBPNm6GoHidz32WErcsugBdUH_dT28CuYuYmBkWEKMG1mxS6cjs3WtX_tTUJ6jdG6slzhl8BNiQl2wHe6A8ZXD4uTWfOKLEIg==', NULL, NULL, '2026-03-02 15:32:00+00', 'reply:303:1', false, 0, '2026-03-02 15:32:00+00', '2026-03-02 16:32:00+00', 'kept_for_counselor', '02a799352d66a6800b12a7ce1fc95934a935638c9759c2ca72e23348349321e2', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (286, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wv1Az6TbHfqf_Ow-77fahmvpdB5TBegZ1QJI2HKuVfShiJBVfn003gTY-m05fejSCpxiwRgxRfqg1Xi0AF-ZDlXtZe0wzb2sixkaXD-piVt1QmEPBrXuxoMwjfxjsetKAowt9nkmAw7nkvyc26REzXXIXVmuFTjhOjpLz8wvQ-RA=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:soon', true, 1, '2026-03-06 18:00:00+00', '2026-03-06 20:00:00+00', 'reminder.today', '60d60a3a78440912142c064ab940efb36ee1db96cbd4eca1bf7e96a7f8a20b25', '2 hours before the day''s first session: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (289, 1, 7, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBt6wgx9L9O4PgPnXneZ2j0my3uPskCkcFWFO_IOU_xABASr1lBUYPqUYr5sJV8EUEgEjA6ZgapReAiXZxv_A4_yvE3ELMRL0UXJ264V4CPHhujeJxSV-bnNhfjD_Px4-tw7S', NULL, NULL, '2026-03-02 16:00:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '96862a61092aec189043d333707dc2e96c7bc9e29bcfea32e065a4406f43ff6c', 'the week ahead: 1 session', NULL, NULL, '["5-20260313T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (97, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBt6wXatCjVa7JLByFROGIJURm_f-w4-BlDPnqmhLeKm80ZMMoPH5dnsikccBdJLvFTFWjKllujgThvQuK9GUa7Etx6O1PElvwiq9ystcLt0-u2Y1Xc1_otBI3v5VqJVcqd7gBo0k6ibGVmpYfXj4uPlz9uYDNIQQFRHDN_CjuNIz0avKn8mlSB_MFihftN2MxryxBhEG3mrYSWJ-pZkioyOU3vZS3WpZ7rIioOtPnzE9v3FDM91oWkeoF9QTZUQJFu0r', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (98, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6wt-JKIkTWaGsFRGJJdq3m5PP7JVnaCHzQS34A12L1p7cf6ekQuSVPPAXjB8pGomjqENbqbYIiOaXRTwQOC3EJgUUwH6wDL7SVhKPcWYwSAJfQOTDYpN7_NdtkFEnJg8glE-bOiZUg33bTmjfg7jyJoorTBcExmim4vYVdWPRBhYk=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (299, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6w6-EBebNbfLyQ6KTDigxzIVylDio5C4tp7LLj0Rvk8DgkD-Y1ATtFyrtGDI_fEUcwgDsBrahpi_XdCZcwKB5jXw==', 'gAAAAABrBt6w2pyPvyZVjPztQlTu0xJ8Xg4DaApFUY8bOrtN-bLevzn_Cw9xxc4qiNVTGSA8gD7JCRgHYVkFErk-K8tzXTmR5A==', '+15005550006', '2026-03-02 15:30:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000000', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:30:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (301, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wG49SgnOLMaBWgbEZ4xJt3vPjYIvtPrzcVd-9FmCFUN5baEmZuhb8Pd7kEvMfYKgp2lTqcmVJBlBLxVXQlUzNtw==', 'gAAAAABrBt6wdMU5pGr58G6w6xfuQzh_68kPKqeBSIVpuycAmJuTNeUT0cD2wyjMitOfx8HNetFMnDSrr5ElPhy-tl-3gxyNow==', '+15005550006', '2026-03-02 15:31:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000001', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:31:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (300, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wteylgWlkteiLLAXfWXW2uVQz4KdwOvaBxiEPpJ9Y55LSYRq8GrtpJKmkLMiEEmeaJGS6RT9kqiMLAav4NLwFwbJqQnoXWNwlhRy7aV6kKl3yW6crQPpDCTaZHNQRBsBcdZrPVtG4Sx8sRJZvv2m2bX8qScBdzbS8dNVaAiOnx9UTVWz4BycWtd7ywCurwrvOoP6Rob3MtkOnGHlIlMM9xWLupmqUITN4rYLSBXpXHxzIEgajV1uWpgeR5ab8tg8BJrHxREShqYvmr8bM1Jz9OA==', NULL, NULL, '2026-03-02 15:30:00+00', 'reply:299:1', false, 0, '2026-03-02 15:30:00+00', '2026-03-02 16:30:00+00', 'menu', '64920e256f1bfccec3d1999a273af688a784115cf19ccbe4b0186e5f1690b572', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (309, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wA5KO951KEr2b4WSHOAVPF2EG0VBFR-jjxnpRPNl9qWuvTM_D-ZT0KxH8PyMbgcHcPlGa4Ip8bNP6_nYICXyq1Q==', 'gAAAAABrBt6w0OS9IiLSmM9SO7MtjKpmkNULoisxcWz7BNcN2R_yWjlSROcDyc_UI4u1lavn-NDYBKmmMjKb2Q0EEYkmNqS-6g==', '+15005550006', '2026-03-02 15:35:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000005', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:35:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (311, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6wiPNwjDYWtcQEu0NnGnD3Z-8ds1xYqoMpmYmBppkRUH_oHJHaiIPoL85MApEJZ6k7VY_EfnRvTx0-MD1teMpL-A==', 'gAAAAABrBt6wnNSbOm8KYLfsJ-oAlBCZmvPAgZtsrOXMmqUhiuejivVbel4oBExfQ-CgjsnYnZlPXPTGA1Sjk-2puKbYk5SDQw==', '+15005550006', '2026-03-02 15:36:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000006', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:36:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (318, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6xjxAMr6df4XX417fbSMiH0tkOh7OZuVn9WhYLtOaKZwnLbAQ4VPOMBtmPnzcyvFEgn_Mn82NvRuhwqc2-v5-Vjg==', 'gAAAAABrBt6xIQCVww3hICMDccQfdA0HE8sAZf0HB7Ffg80Dh2AVpRiUxIOKuHIbWxlph1QXQvSxZSO8VgEcR9wBH3-s3vz4Pg==', '+15005550006', '2026-03-02 15:37:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000007', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:37:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (313, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6xHqI5X--utoP_CYE8dHzZ4jOj7tsM8GfPEvXV8G9idoV0K8dis6MGpq2q40ygALFbSZhFqU--p-Z0BHEk3KlVTlGL1bg0VHusgA736IhzjSBP2AQ7rnKWAlQ7rltf7j970lxzje-ry9m42fDpK8PhYpkPDRsF1k4gkv2HkutLPSPywU5aIBnPg7Jgp9X6bsgZ', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:1', false, 0, '2026-03-02 15:36:02+00', '2026-03-02 16:36:02+00', 'exercise.step', '7a9682b18ec06dabceb127c730a041c3b3e5bda4ea4f6a2ddbc95373ec6dbda3', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (314, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6xkBwONwzGvVprb4HCicfGPqwdfFm-bREJUAodMwBUdhYcb0bXiv_EuK8MyTo69QFaqzwZnbIuzy2huZzKe2Io8a-l3M_CjLuVtkSwGr6CnNxIJHDyi-HfSlBRQ-N8nraJFC3HS406IYbSa6Cl7Uh6BcaophxOSF1QSqNLMW5IuB4auJ4jVY7LvlrTowm7pNbk', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:2', false, 0, '2026-03-02 15:37:02+00', '2026-03-02 16:37:02+00', 'exercise.step', 'b7d9c3fc9ef1dc7b8ea2184471d7e3748a95d964bd1e479dbf732ab5dcd550c1', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (315, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6x4kEYZRGxMJL9yFxy7NilwQmbsDPisyvhQxPiN3EgMzi5OgB7vgwQR6nAwksRUyqnSSlGD0NrNFSltFYXM-QIvpLw7rI2u_-pEc6gCl-luPs_lpLLwq2J8u58iSQl51TkDOeTvWZGILffF_AygZgNH4G5qtF37jsUdDMbQDrt6ePMo9jL4MPdgjYzWJt3lE3T', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:3', false, 0, '2026-03-02 15:38:32+00', '2026-03-02 16:38:32+00', 'exercise.step', '7ec0bfeec371e8ba9328447eb5224ebdb562158fe902f1af6ea4c82a24e1f2a1', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (316, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6xr2vVO6nT6wxiZYAuTLkDHcBLcG8E8N9MTZt5rvd5GKKR-3Ib3gxAG_1CtRSHZKWhD2Qk7gLEEQrufVzJdTi3OZQmI7rq4OvTIQEmE3qT2KB6d53V8FH1pwfknG18ZbObqV_xYipZwD2Fg8tKkQsu2Jvd__NuKIafwe32z4zqUwE=', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:4', false, 0, '2026-03-02 15:40:32+00', '2026-03-02 16:40:32+00', 'exercise.step', '933152b33c9047777079d5b678a59fe879a17635fadc4d6082026034df27b874', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (317, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6x9xKbLsJ9xrnA6nBbYV1hRdHLxYY7YVBh3EVX7umhxeFwpiB7XD64mk_7J7ktTP29CNj8DDdqQiKD_ygp4lXPcr-LeDzhrG09YbhhKEjXKeqL1SpbRZa2graUV1cDMDodaIWx31bnSPs0yGTncT73gDZwoqoABzcai6jMoxPvWFU=', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:5', false, 0, '2026-03-02 15:41:32+00', '2026-03-02 16:41:32+00', 'exercise.rate_after', 'c28ea8bd33aa8e5549ba48b0d3eeb84812ee36cca459addee210853af7bcec2c', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (302, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wRcvZh3iSp-5mSFFL7FoMiW8YhH5o3TcohHwyFPGqQsG2inj24zQflV9tf0StP3rBGIacNH9z3irNSp25HTcSGesiDf3HkzKUVdNN3tQssdGWVU5RF-3JWPXUFY2y8pSa3YXuWeGYfjlBo7-MZYzQMw==', NULL, NULL, '2026-03-02 15:31:00+00', 'reply:301:1', false, 0, '2026-03-02 15:31:00+00', '2026-03-02 16:31:00+00', 'next', '8a9c0f2f6ec3e90cc0bc406adf08c686718c2464b6ff8f5cde836cd66f719fbe', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (308, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wXEDFLik88dKrVBYVSdRZelIVOJg7h_bP8X3M_2DxdNWRDqBVSjvTuulYahGOfvJUl3Yp2d2oJxMRd31dtlXr840b6kvXbhy-fX3yDryE9g1g3efXp2rrSss-TrAso99t', NULL, NULL, '2026-03-02 15:34:00+00', 'reply:307:1', false, 0, '2026-03-02 15:34:00+00', '2026-03-02 16:34:00+00', 'pause.ended', '5809b00bb3bb301d53eb46a281368428a53229a252e00e382e09a626cdec028e', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (310, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6wlpa19H3V1x_YMIwg-um8jbhP6hH5ZCC-_PNlAmMrLz8Ij5SSDlaYgFKcjAIwU-eApLDtDoFM20Hbwqnwbn5YfeWYzIs1R-mq2HwgrogHa8ri6i9zrowpJaVRFfRNgBPIMIiW2VaDd2BO8M2NZQbt8eO3wIM5pHmPI2DDyZsrrCaaT47Ifr1dyIRTZ9l-k56nY9DxS8RYh9d275WaViVOuA==', NULL, NULL, '2026-03-02 15:35:00+00', 'reply:309:1', false, 0, '2026-03-02 15:35:00+00', '2026-03-02 16:35:00+00', 'exercise.start', '34d9b8924585760199165afed634b27eafc00ca4bbcdf5c7657faf83df2306ba', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (312, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBt6xb49OOu6fHeIJxoieeRZLd5NPxziKcPMCgkHlxkMZwtZshs49G8gB0UUSot5pToHcNMpUFQyg1WpduTEMQwgo1O2dZh6lxEqXLSzw332HTS-jbl4AclcEeMr31K1xI90Tw1JwY9do0mh7qRpJFKaOeA==', NULL, NULL, '2026-03-02 15:36:00+00', 'reply:311:1', false, 0, '2026-03-02 15:36:00+00', '2026-03-02 16:36:00+00', 'exercise.how', '694e2c68f4f18f5f4f3c954a48381b2d7dc7a9cbdd218000b6edbfa123b6f4c8', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (319, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBt6xEyq7o-ivw2dE8Jj3wdaOig8Penxlgs9gWfJLFZIilQhLr3DS0w65fKbHqPTYO58-OWoCRgoNH7-FGq9p5k5ztA==', 'gAAAAABrBt6xbyFnazGugKIIfihs7Q60KL3PuqGR0udsGCAblsPfx-nSt-ioOxJ1PB1i23KjHuhMAHU_Y_Ia7_5fzMBVIaEdZw==', '+15005550006', '2026-03-02 15:38:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000008', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', 'opt_out', false, NULL, NULL);
INSERT INTO public.message VALUES (111, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xWFpkuNXxZ22krV_tSzJ87QFDD5TX95Vcwp9qVVKMa5NcYvSpb89KUGKhxd_APVe-aYKtGf3daO1P4CXJMXvZSRNmSn3R2nikP7cWH_DqOO25PZgsJclQx0CscAG6qiuy30SVz7NNm4T1tsdUwdf4JDJtaOOkhoaTgo3qmTa9n94=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (112, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xjYuxVZjbMImRBmeGxvbfqSzTm_Vt0oJPywy1XBuMghBwan4oaz8GxxUrDb1FgPIZSlRWbMp-8p5Vz7nwzWVtIQ8btq0gLdzDNaIPWBSrxLjv5exjQ7IfnRw1gszHMYv3THdpFufYgo5chXlFm7r5THgRHbdbgQIqPFl_-3ytfDE=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (113, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xlbM_XUR92vPRk6oRPtifndBp56h3I_ml3SVYyPGgVKMgW9L0F3cUPfgD1HWXLJAK0Ig0n_iGUkoYnWQi-mOr3OA-VdfZEbWnjSQoXoV37Pe2dfM3-ff4duWN9ZGFsLqL98YcMXFiuUL4Rw7lAVOmna1sduKLXUok4ep9u__o88KuixUGITWJMX1cVtDb0UZhSAXnCOCv60-nE94kr12ehUVzObmGQR85zVy-MoFNJT2uGXGvu-7iDKKt1b0oKSG1', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (114, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xwDKnlHuko0dBVOq3LQr64EpvaxJNQ-p_av2llEgh1exDWqzbMvHOGW1RU9_nhjp0rI-QAQNEBc5iz21AsMoh7Mu27urVFuMAvno7RFdGh_jfwO8IQK2spz4u3MmS_h6YCv0wpDQ2Efkhzi1c38amyUyY520FRiiocvwWHeuvjN0=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (297, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xVGlBEsKCGpuFmxckp1gjAQihx2k_9E6bP_Er9d4eEzh7OTS5s52W6Yt1EoDsxOG1kh1Gty14RN4VEokevkzg02zLexJawOAd-jnbStx6uI1ksnRTmt8czwMV_5t6qqyfLNWsdpqfEnf2D-YA1XRB_EJMmCAPA9yG7uN2N2_aWfLB0Mz6k04uFgBljSFub5PMOCsxjCfg8AklAxEjPOk8bCY0dxgcUqrS1JSgmL_hcf1HXDkK3xgj-HRBd98gikKm', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (292, 1, 1, 'outbound', 'meeting_reminder', 'pending', 'gAAAAABrBt6xur8qNLVO8FEMVE1xXXmWVYTpptTSd3cCrXIuJZXn_ICFyfMVVgLlJOBzX5CVtyyxkTJmTMATH7O43g3udxsohcNyA5GV2cmv2buOAHy_4aHjeaYyXGUG5R1Ozw-bRBb7c7JmWtIJuBmPwIE7u71bbhj0EJQHE67KjJRI1TBcF5HEeCEwC58oD5j1_4_9gpy7', NULL, NULL, '2026-03-02 16:00:00+00', 'meeting:3:2026-03-06:soon', true, 1, '2026-03-06 20:30:00+00', '2026-03-06 22:30:00+00', 'meeting.soon', '3236de787709a91f5a7ea56ea06546a3ad7503d49751f4af28f2980d5b04cdcc', '2 hours before a meeting the patient saved', NULL, NULL, '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (293, 1, 1, 'outbound', 'meeting_follow_up', 'pending', 'gAAAAABrBt6xaxb70rQmVjpeU_CN2VgBL7AEBbv1nLcj6UAk9WX_PcjK6j70JpzeKfrFEHBfQ51HanW-5VTp97g-ptm9O8jZDqwcBO5toj0tueHrxJfpO8nDNmBqY3h5BqCWCG96Kecb67498X2HP8SkijGkCshds8asFgmCAqnOYXNpT4TViT4=', NULL, NULL, '2026-03-02 16:00:00+00', 'meeting:3:2026-03-06:after', true, 2, '2026-03-07 13:00:00+00', '2026-03-08 03:00:00+00', 'meeting.did_you_go', '2bec2e2b8b624302c6851693dedab94f4899780988ed12559c17348de269a7f5', 'the morning after a meeting the patient saved', NULL, NULL, '[]', '{"meeting_id": 3, "start": "2026-03-06T19:30"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (298, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xJ_v8TDBRtmdNln-s7uiYs4LUKC_0Qud6LIHUNopOHtYncbomLIWzEURNjyjYiTDZKQ12dpANBpwTwZq34An-ILc3LXMsjViNC4CRzyeZ_i7HfmJyWhU5VaN_IBjEIwOQmky0JVs8YmPEAhAs3lC9_W_fdO850fgQCc1q93Kn1YM-dCCD6lJmRfvC_6-yvqAzaWXECu7yy0KYOBau4o0XANNIOI-HVRjQl9GhlUNFsXTn5SOAReSg_ODXi4quxse2', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-07', true, 2, '2026-03-07 20:30:00+00', '2026-03-08 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (294, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xeqiqcogc2BTHHaA33oFuM8R__XPhE4vT9NcLLVoxnvBCPWC5cq8Qq7HmsMHL4457Wzbp0kWTACk370TFSU3z4fad6wDTAWrv2QLkzyyYRJZ86kzmXw4WlTPq-DSMLcc0yo9DzdxdW4o9Y1Wn542VoFWDCRFx_ECFoDzDU5FBtEg=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-09:soon', true, 1, '2026-03-09 19:00:00+00', '2026-03-09 21:00:00+00', 'reminder.today', '55152c26457ceff6f00582c2dee1c86c3e6882435c7f0efa8de6c7840a78b682', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (295, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xkRrex_oNN1Kk9ujpBYZ3D1nVeoQBIvcS49JwYVS8QbIvPtdo2oz75h41K_NwNKCbv_r2zuEkyRw583UIRb7k-4FkwDepQ2WzWEvOiV1L2S8KPDkQCf7eEymkpUPsyl29sh8OBBdcOJgxITYgbdm4M-1-cnLX1luTxzflhEnpk9wY6wfrJWfOM9Zzfq2ViTUYVpyuXxnrTyv_ti9kGZmhnEC-6V_rSUr52ndDaaBg3wjKvpFd6S0E_n0yOasaCCiG', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (296, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xhZ4lrUeL29l_gNl5jYufVjJ6gvpy27-3J0b6e51frBFA-xF_cmJI4kfhUTgIWZHh-8YcsY1IaV22-gYMAEp5iSmwU46sWM0AzJsPMqw-v7irx-REljWZ0WD4u18et_8ltEUw5P8rd8pgoLLDQ0oIJ3NR7dD7_c5LKY0fnXAKWko=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-10:1d', true, 1, '2026-03-09 21:00:00+00', '2026-03-10 03:00:00+00', 'reminder.tomorrow', 'd3f465be72f90f4f3b9640d9dc8a547042e929dfea17d1cf2370fe73e642d85a', 'the day before: 1 session', NULL, NULL, '["1-20260310T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (321, 1, 1, 'outbound', 'reply', 'pending', 'gAAAAABrBt6x93V-5BAraA9E2hcJG272gv9VshNm1yG_OE-IKTb98JiuQgArteuSTYk5RbtiX8hVpPYm-ap6Vrgoki8rJTUai72RrOtDQDH5sOAa6EfWCt8lya4dWuw9hTyTe7gxBdQ4L9aEOy43unKHtNCmtwGJ6s_HSTRABCeo8oUUf8XLQU-TOSGpzAWa9A76zyWOsXuF', NULL, NULL, '2026-03-02 15:39:00+00', 'reply:320:1', false, 0, '2026-03-02 15:39:00+00', '2026-03-02 16:39:00+00', 'start.confirmed', '41d3f9683ebae057c608aa958633457070a9c0a2fc5674abffc68ecdaf766842', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (349, 2, 8, 'outbound', 'session_reminder', 'sent', 'gAAAAABrBt6x2kHfRy0pWrcyEKWnXkRkUijVygenqvzj2rBmkMCuMKeaSu7NR-Zp2M9syL_HnFD-NESkmJu4RSSef-Qj1vWO439WB7X1TjEIsq4ImxC_fsW4vf0dRF19QAtmPDX5KWrP', 'gAAAAABrBt6xqp25F5dk_Uw3zvCgL4cfo1OZ5B4E0CPTG9lm3LBAiBJGREumwyuDDxeGqcYKFYfC_hvG51E_nzIEd5JW5yoDXA==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.today', NULL, '2 hours before the day''s first session: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (350, 2, 8, 'outbound', 'session_reminder', 'delivered', 'gAAAAABrBt6xyCjcFNXacXjI96yeYPeP-iFVGWaMGJpSbm9wDPZX4aWrAJrWXH1ZzH-N5omHHBoV-houksKmTSn5mshNIO6wYy7IYbPEPreHCLDC3xd5p2SvbDi6TypGSv0ov86PMCQr', 'gAAAAABrBt6xQbhqRbsrnCbXnyE8WuHRQ90pcvHe9bczImK7N3hKbUjq6PTYw2Z2lp_BPyMBHUC-yvCg6JQij_Ss3YBxmXcEag==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, '2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (351, 2, 8, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xelHFG0j9KKX9z1TnEBpYgs0GXo6qPt4ayzkRjDha8x7FVhqG4xHgOmF1k1Xkd9vzSuLkDLHjm6tK2Sgb88pXrlbl26JOyMzMOLAM5h9ihklYFFUWGg1linVbmfRfB3R2', 'gAAAAABrBt6xpA6CTm-1OMvqWSl_xkWIKAwwilgHLoqpCHXHmoeoTHCoDEEptacYnMCAaC4FxOwHNmyZ0Co79rc2mZiN0M3ZuA==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-06:1d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 3 sessions', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (352, 2, 8, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBt6xI0k-dDaQ1hfFc3Sh3KgQ3uBmhwgUpTxN23R9ShJeNgJy8tsfGR2p2b92oWK40AJH619ebptevG2T4NfF77m_VsB80g1zvhqIkI1mZSYbQsyxxMfYLUn49UFBv-YL8-h9', 'gAAAAABrBt6x-34RosnQf74CQWAlMJMsB8F_Co_dEmuuz7SMi0rRmocVZW4rZeV2Eq89EgpdzxH_OdabdP9yk6jQyr8SfukBCA==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-07:3d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.days_ahead', NULL, '3 days before, and 72 hours before the day''s first session: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (353, 2, 8, 'outbound', 'week_digest', 'sent', 'gAAAAABrBt6xefjMKo_axsoDccxCJxTf4WS9MOLhO6Xfl0DA3JQmM2kc64bCalrD9kiUC9w-LwJGa2Oc4nRXvv-IU8IXFwYczQOy0s7lM958xdSSTuY2jRM-JOYGbSy3L35g1mtHg3H4', 'gAAAAABrBt6xyHNgIsht2Nm7T6e9in6qQJ8K_4qGpCtu_pjrMGYIX3Ci_fb-YWSxea4cNBpd15OHx-EsoRHNNuIbn6HZofc68A==', '+13125550150', '2026-03-01 16:00:00+00', 'digest:2026-W10', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'digest.week', NULL, 'the week ahead: 4 sessions', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (354, 2, 8, 'outbound', 'week_digest', 'delivered', 'gAAAAABrBt6xNmJ9qGBxhSN1U1BxYZIVDM0QuoXTRg8DIeQ8wOfj2YM_bDW1b_I28SsCijsMGK8ztn49ZPVapq2FtkNgxzdfo_LxFd0rSRzf_v1OWYPy8wnLh52aUWOcrrVvLfL81eoe', 'gAAAAABrBt6xjlRSwVaw_jSHgBRZuuoNpc4-8Qmvl9eLO_AgB-KgiFDNXi_1QR8cvmCTNpLyBAMeTcCdRKoRYQlCN-j8DZz_VA==', '+13125550150', '2026-03-01 16:00:00+00', 'digest:2026-W11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'digest.week', NULL, 'the week ahead: 1 session', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (355, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xKBjRBBJtTzHq4jqfJrCJfVakB9Z21-f2uAeLJwYjxXfGardoPOhmmWEjgK6gsLdAd7yyxbDthrCI4nlIHvHtzSFvEJosjG2oCeAlPvbAk_TFYm4jDJNv1yqUHo2bTLf-', 'gAAAAABrBt6xxdISb21MvuYxpCpsVIPdldTvYwgudtX09Ac5QI5mPkAS5jYNy3HU-WI-0rN8lXrTj22BD_lFJEECsvVG0vUYmQ==', '+13125550150', '2026-03-01 16:00:00+00', 'demo:2026030210', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (356, 2, 8, 'outbound', 'reply', 'accepted', 'gAAAAABrBt6xZ2dgFOvm0iC1a4uUc7AETa2dMyABP8_2C9BMRwJUOSGRv7JVtxgb8qDZdqOdApYxdnWGctAHgW7uk2AuY2eJ7Yvl2-SUy_tS-8jQWJxtD-_AL4MgBG07tf-ETRd-3raM', 'gAAAAABrBt6xf7U6LFhB26JwzTtqc-x5hE1-AlbgVyHBJwwCdsz-qApWdxzyWfevWIo_Z9Q1dydXkwVETeWnCYyIK00-NNSQBw==', '+13125550150', '2026-03-01 16:00:00+00', 'check:0123456789abcdef', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'the demo asks at every start', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (357, 2, 8, 'outbound', 'reply', 'sent', 'gAAAAABrBt6x3MLMOOrJtZbzjTsCW2GX3u52-AahwEEjgUwLQuBqgRZ0_SJ9m3j2cWkLo9mGMUXHUgtsdzzJI2ImPDFM-uhd-WpQB-ySSYYILA8WfgrWe4IykvavlJYfRk7XnBsnCH3u', 'gAAAAABrBt6xS4549NgqXjB212B7YTz9IVsFeU41Ntr-03wrhS7jc9fATRH_pWqtXMUYFW0HuPBxSbK2-M1_3PCj8PuTwyd9rg==', '+13125550150', '2026-03-01 16:00:00+00', 'check:0', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'the patient asked to check in', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (358, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xanz6l32Eoi-yCKkYB-N7p6OXeqC0JSU38tF_N7JQw1soA5PEcFTKku6c2wdnVYowKGL6jWWLllQTbImMpuY7mx7VTWjhicm1Bdht05-gzApIee64db97yjwU8aXVlfuv', 'gAAAAABrBt6xq0nQDah8SCba7inIt-Dad3TuGY30qZk1jRSbQgzYndWoouYen_tD393bHcDjTJpRdd5nfuoxh2M2WVl4sGZVNg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-03', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'the month''s check-in', NULL, 'monthly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (359, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6x2lbzTXyLDF9_k7uLpd4ED-qLkIZEYKsTR1AB8rx7mGN7iAbJ9ZuiOd8XOtmDm5JxbRyaOBTu2Jq9Q6eZVNMaFurgT1IZFbacaYuBmJgeWygOIz5TAeFgP8lNzyGHa84N', 'gAAAAABrBt6xIdgXykqDGNvF9VGZGNMkMIpDCfITgXtCt6odNX3qVd_giQoc2SiFIjSjqKYVEAfCDtjsOxM_6fpXml48sBBt1A==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (360, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6xs7taC5pPDyB2FUk7CJO-h94GYi0OH5-eaD81yJpwPZ2flsaCM9Zr0n5xrhLOas3yr8qC9txPqVajSTw8bytOyJdy5vR1e9_NA2ORMF7Cl4C0strsEzzN9_V2KaOeEaZP', 'gAAAAABrBt6xsjpbYRNM-uL2Q9vTASUBl0f9AWgb-qzourIGZGnw1yH8z6gMdYf4bh61k85j9vApdHyPxqP6NVuSKqqyYEUHIQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'the month''s check-in; at the hour the patient chose', NULL, 'monthly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (361, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBt6x-6aAw1OC91IWzx0Gb7oBXK4qvFZieGDZniZPNXplc9Xtu8xhwR53t_8Nkw7eaAioiO7yrq5ap0TT3oDsHmTOefzeQpyCTADSSZPfFz7woIdMOJwkDR-OKChqUO9uNOOX', 'gAAAAABrBt6xS5vdoELBtsAdIOmc_sdS0W365frfIdYBX4VwMyqKMql1yOBa1YctdOJvXpuhVORsFF_hDzlcXhVEHw4w_RyKpQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-05', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in; at the hour the patient chose', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (362, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xmSjNrpq9UAEBhlIvPQpbGvNSBMa9ItTphCNHs5JlWsx52WjhlfqC71TvYjXsd6ATpBm95NOSrWQAXOPqrjDOQlXn1T8W5N7_psU2PK4q4qA8faKiE_F1UK_sf7LhxC2U', 'gAAAAABrBt6xopF9Zeyme52ng_x7UBPxl9jMvkjJUbm0ElcSbMt3WbL2zHuz5Qdtb4QgdZtQnDL3fq5hafj_QE8uulNIKRxqSQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in of every 2 weeks', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (363, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xczaUxroldU3L0KgYWmlLNFdtRwh8RKmLdNHmjNCxgXq7es-jBUEToD_4QgXIBdXYu4vowkNvKY1IfBM2RJJUEhDIy7eN2RidOnMd2xMihzlvHGjeiXZntcpft_LDlfcl', 'gAAAAABrBt6xe-Dw_zrbu33HKmfoUWY0MQbuHDy83sQEpuPLzCQBVMvhauakskRrvFPE9KR_JQbUxrK84qAsDo5POZdkbfNGfg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-18', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in of every 2 weeks; at the hour the patient chose', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (364, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6xshM3wENDa040hjULRB-LE6_jIf6RE1CvzO7w7Q723lom6lDhXvT_elbdbDT8wLbwkWi8301R7GARe0ssqKXRPphgZypVnOt1Lw0Yzv0C8N8_Z8hrh1nd0yW-Wv-4bHlH', 'gAAAAABrBt6xdnI8vCwQZR0Q7B2XP6iFTNp275qMFzO5HVyyZXeLmHTxjXE1P4en4pNCqKLOJfcsSyhwQaLQLGHMDtjXnw3VCg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-01', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (534, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBt6xqNlgUwy7z2Ip7n39E_Z1kgO_c3cEpz6uyEeRPZnuhiVGdG9h_tzR6n0tsC5H4a8aXtfI0tulANao6hEm_2bdoA==', 'gAAAAABrBt6x34CffVD-Iv1XtI1Zn7YwOnOC1zuQnCmGlvcyYCMNvLqGLW7k1yMG_dkXosqtz-PY5lDIxKw5Nk3v9uvspw1dww==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (365, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBt6xbKzE_OqPKAPxU4rYAm82HEdhZKI1hEQa1VdTn0kCo3kWrG8m1edrOHyJRrXkPt982oGT-cgIlmv1YFLiGqyxlXt-Jrv2bHIImY4SeeBA2OBFCZVeymrl4fxmqBIYzHym', 'gAAAAABrBt6xI8pLW-YnbCjbmU3luGBjO4R7PjO-5RsMGuOQ2fIyC4ap93G7_FhKzXKQNlNYn4L3MYav-H5z101OEvtKvCqVdQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-02', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (366, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6x_QVXqXO8gRT2ERv5PakaaxTh6av6-mg4JfBNccLZhnrNWOP2nkh_g_kNjPk5KqH6nqVUhy5ULIuXrpRLvE-LcUgzWLR3ZJY_kGjVUfnZZ5bCw5ZhlQnYOBOybAl9RuHv', 'gAAAAABrBt6xKtky0Pq037RquP4Rwx4SypwDPSZMMDGUPAKn858HTG31s01pd2lE8-nBzPGSfxZ3J_jFZ38OlIB7puZVjFpONg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-03', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; no taper while silent', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (367, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xSuxhysdPjM3qMBJirCwKug1HoBW0HvGgW9IvKrRZn1GhWIxHQzidoFk50HxvUPWAJxvyNNJi7wVFW5tfGGYsbq-gfBt-sHOhIg8BG9XGT6GpWo3L9ZvbWLdRV0UAazAb', 'gAAAAABrBt6xmYCSfaOLMMUdz_Q2NeZOZUOpj1gJMkv4BXtzAV1akz1McGHIV9GAttcnsR77lspljhhfA_5ixgtSkO6XdBijUg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; no taper while silent; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (368, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6xTYHm4V-PdlREmtDzx3ud6Q0o3mKCPpqaCzoD91S3lGa4jXE4gkcpsYPVZML41Uawkqs-WOHDkkRPluWBwIePaErf483GhDQcs01dmwncW8qItqFaoSPaTzioNGuULTeX', 'gAAAAABrBt6xpQ-C6jzv-DSPFJm2oAV7NJZ5NDISQP9hdR7gyq6raQf_LIEgmdT7__d-zxbZY8V6nGItEcPWs7YSpTNgA--Fww==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-05', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at amber risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (369, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBt6xB40DbC3DNAOs3g36cg1h2H38yO_ftgnUmsjY-UXMAN5jzjUp20ubogMsTbhLf5L7ki3ri2tlpO1D-usZnGpRKd0XkjhDTs8jTY-vS4nTI6vLImj2m8IOgxUbIH9J2yp-', 'gAAAAABrBt6xdJ_3JVt4-dWk-ZDEiY1AlFY-2jpx02G5FcznHA_2XdXulKiDqofOtW50PPdVD2OJxSRGKqjad77H44Xnwu9y7w==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-06', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at amber risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (370, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xTCW8JPkD-MVDeNA4KmSiZ-NGNCzwnutEWKMxO6qeETWq4aKJCcbMTcJENmTyxe1rY-HRz5dwcfAdISmgLgSp0ukNSbklVe5pK57AqC0WlbovcNShwtdkeX-O-h6Oh6y2', 'gAAAAABrBt6xFra0jllc7PCBZVb9WQCTxRLZIQlqB2AWse4eMBEKNX87pKc1Chf0mca2AHBdym_e27PZXvrln_o8spKCvIptHg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-07', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at red risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (371, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xFFTl38A4j4yjr-nAG7i5AJ4JR7uER7aMelbExP7g1Tr7BNQw-mFsMlB96WA2EhJm0e3N8ehOrl3NAFjfU9UrvdZDhso3yuerOpjCl-1kAmwJkih_Aq64BYZJX3bhP8VF', 'gAAAAABrBt6x-961EXa5lKKxeXWgGAg9pmD7MtCQOtuV7LrnXeq79rgwdCulc_0NOwKlkhUGFwmEShqG1-A5BuxE6DvID2d0TA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-08', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at red risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (372, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6xUqiE1NIc2JwtsnGsukywCZYSFFciR7DcoMBy-BSF-jRQiMAJmDe_d9V6bNGeih6QFcNiATBKYNt3p1VnYl8jtKcKaXfF4SA1xSyxc68BbF3VCeg1uTFAzxBtGugrwFwR', 'gAAAAABrBt6xeapd3zExXvMSLq3p--d9ELuRwUri8FXHJfYLYn8P9ONsysZlYWsI2ft7eIaV0qhG0lb0dSUb5SbA5pvNUJNTOw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-09', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (373, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBt6xFhVzFAcRxWpDz6-kK3lNeCjJdxyAkPN_ZnriMCV5Gc7PiQ8jt1PsmtORk3T1xDmLwC_OlxEdZZh0Pog5yU9LOd3FdOPDtSJ-8RkhJPp2SAIKSrZ3ohUNnY_WDd_Zx_7f', 'gAAAAABrBt6xAsOACKDvUzpqyzLRpK2vTiMSLzueu_S1VW0vjOH9ngl2X0PLTDqXUlPJ4hvnFvKVihpk9M7q0h4MiK7vH4Ld0A==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-10', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (374, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xqu13s0leWRvwzxz-hZEPR5FBtYS1PE2wALS21bk9EXTL7JSp2WKuBjZwlyHCzIFZqRWiGGCQIS_iBv6BHXqumPihWIU9nreAwJDsdD91ojROKe7eZP39gTV23OYFtH1i', 'gAAAAABrBt6xEuEFtXsQXfZMO_CD4jreg6zsTDJUloLchRIZNvjvKJHLWUVBQ4BnOiKMzqFvtYEgZUU-bFfOHdN16qiQBohI4Q==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; no taper while silent', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (375, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xYotGf9X9Hmaa8ngo3g-hchB3_NjeZSYIssjpKhbpQ8O9Sxf0WJqB8Gd5-yhAc835Wyyp8uN_M0pzea3zjLdZ_tdwMBug1MoxOYGWTHLf7pRppXIh0oadQW5MGMBrkT0H', 'gAAAAABrBt6x7hHhtN29tYCgQMdDsMsedZUKVcZjOl_7K3H_-eKFSesgK81tI0cOPBRbj8FZ7Q3Dn13-cBpj415AuqCynWsVuA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-12', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; no taper while silent; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (376, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6x8ebauv8Z4h-xkcqnfsT5Bn_RcXrM4dVpuYMtIAYsWcVNabPP0A-ucwmY31cqgv6aUh4FRAHEKMMyrypSpwbdAJeVy8E3NjWYNohHQwIWxG4YhBk0mGOHS9idPePJrkZq', 'gAAAAABrBt6x1ZFDsL-qzr12RJ_piq_NSXatxdUNnGEYiY0QfyHqIyQJVsONM_YoA2-LfMIdMKadS_fzFyfgCbOcjWuRVMgYqg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-13', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at amber risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (377, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBt6xDL3p3Lstt6CIYvBAzKzGqMEOCV6p18-mktfR1XVyzbFVJoyer174Wqrn275ih9A7J81WhKL5XuzqreOhObXC3_jlcWbU3kWKN-AWETyxVH2oHcaxT6T9IdZiWZR5etiv', 'gAAAAABrBt6xH2DIN3CyFqJBwgrsyqg_UAw6XpwX3LRdOijokyvjG2ObcyzUToYXEAGfIzrYFnGZHUWdL4zYFRS48smPBxfRew==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-14', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at amber risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (378, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xJZ9NA4KV-Ok4l98WQBOdrPBQW4Ruh4r9-tIzj9AM6zLtE5t_A0P3VwPmCRDq22sI-YKgegNOf0OTpySwmVVUiREAvgHut-EGnM6yhCXX5Y4cFVa4pfT-RHoh0wUfCkF9', 'gAAAAABrBt6x_A0Ur_SatvB9XBQyzg5tvWcN6We_0StGWa7xJxNdIKgbczhcFxLzXmEB-uOuoPfjsWYGiHWorrMOMkg3EH4WNw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-15', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at red risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (379, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBt6xqLlYCF1wx8BYmS09S7wHfFXiJ0mYlTrwRf74VXpiGpG4-j6cQnQKnkaUyVh2sgr7LRRso0KQFHYfTBqYucxXXZsvruRxCao1cURau6446wb9VvT9B8pU7125swh-mO9b', 'gAAAAABrBt6x0ck1akIkXGHiJE1-VPQsUjYzk-Y06sNtBQDx4ZS9rBnI5ZYmU9VUgy-KvdDYSUOfJlBCMHLiWEqUDUzVCxaAHA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-16', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at red risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (380, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBt6xvE9RABfXEYyRb7PazSbhcXgB6VRNaol0M0V552_ZfHEzWnLFZT9YEwQnOM7v3o1j_dYoxxR7KRy4D6RrvdsumWt1D9EF56jl_OeXz_kmf81k4WDvYCF8hn6MwxjcogUp', 'gAAAAABrBt6x9XVoYUE0GzGvAZDOoR-4XcCF0EucXtAOk7DLyC4zXhpJNGfcf6YSwIfwfHNrZLYnlVr4vPl9q6t_WbsOD05t3A==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-05-01', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.own', NULL, 'check-in', NULL, 'own', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (381, 2, 8, 'outbound', 'nudge', 'sent', 'gAAAAABrBt6xT1ktZG4UAX0Fgjh0qmvbDYxuVzZQb9sof2158B51NF3cXAQ5VGe0u5ZqoQnvTfcdXeLplBm1B00VEcw3dQrnyZXNjHyzY8xawPxcSj44W1cldrPeO1nGwmdDNsg0bJQf', 'gAAAAABrBt6xFnb4w8X4SaTneQkgup9vkxFQn8rMix_XYomksOiwBKSzUkO3Zkwy-uELtduN2LtHhOBSPcUEtmGva72XL7NRSQ==', '+13125550150', '2026-03-01 16:00:00+00', 'nudge:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'nudge', NULL, 'no answer to the last check-in yet', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (382, 2, 8, 'outbound', 'missed_session', 'delivered', 'gAAAAABrBt6xPmupAm4NXuvKnGjOQ-fPWhurS8cw8NVnMlIVRaFx8VEK7QB_RT7_pNGcbHnAFsQGn6UL3ViLoLiRQPjMKfuKWows8P0r1R4W3sRsxVd_sJXu3eh-kZ2vUjTEOcCzf9BM', 'gAAAAABrBt6xOK06jWC1CyynCrKW6Tj3NrMtG_ceZIXn9j0g0BgAhXSBdxHcUH1TW8XMI4QjdB3kL6MeH_MSxjp03uOAhsTq0w==', '+13125550150', '2026-03-01 16:00:00+00', 'missed:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'missed_session', NULL, 'missed a session today', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (383, 2, 8, 'outbound', 'session_change', 'pending', 'gAAAAABrBt6xk7hQQ7MOzjcr2fkTUkSjzSsZaUj9nqNIaJnCZ0c7DglIKZ_OekJUaGHmLQR7sOD9KjsSSTsykUR-_QeN8TzBEpp8fqG32ncK8hfDTM3azdy1RSICMqAbAQRBTzLJqRjk', 'gAAAAABrBt6xZ9pyz0_tfjdvJzYco9vngI-SsURvMWrhvnS8nHOutISAXP1D05K6VjsbcupjW1sq-_IscF3x8vWL0SssQHFwyw==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:20260304T2300:20260302T160000', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.moved', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (384, 2, 8, 'outbound', 'session_change', 'accepted', 'gAAAAABrBt6xIdnUu57uQHpPif0ieEbvHR2FfxUGp-2S0jETFRXZ7XeS-2keJSzkdnCIWR8Sr0aZP9HnNFVk9Y2b4pEpOH1BJPDsH8EoEChxt8vgyVxbATd63aoaD3k8G54aoHDkOSxs', 'gAAAAABrBt6xWlrKy10KHCLbtw9PDQFRzk2YCwksEWBMfA8xw4quc9mJzC97Y2LsH2OJQTPCcIVFeEFkzyPSlUe2u_3KuRMe0w==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:off:20260302T160100', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.cancelled', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (385, 2, 8, 'outbound', 'session_change', 'sent', 'gAAAAABrBt6xsmO3dr1iuiRLlUm7irdma6JMlpsbf1P9MN0gDvjImF6O9Yf__FLorAeNVWbfHFJzlcVC1vogoi7H1RODhYWgtVqY4jTHYwOPa_ugkyWFBxpdiT8gPjFNY1l3VD8H3KsR', 'gAAAAABrBt6xFfl4CScXNSl7Mhr7BIl94c2lJ9zHIBRWqWmUxnECTXgffw-TR-Fqr03m8xdgvzympHr7SZiLhQNpdHVTmpL7_w==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:20260305T0000:20260302T160200', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.added', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (386, 2, 8, 'outbound', 'meeting_reminder', 'delivered', 'gAAAAABrBt6xZ9mGh1a9eSL5rmrVenz-EAjezC2Q0E5xuSnwERWC617-U396Li4zoLcvvBCK3ndTXOgRZzuCeGKKyiW36YNpgxZEM_QCIawX4JNr6yr8SZqy0iorV5Q2bQIzdqn3QzMN', 'gAAAAABrBt6xC049gBT6f3aWQHHQ-Nv9wwlrpJRJ_1Plmz6OFAf6ZFvkm5QD_6ejikcvWsbLv5I7x14V2Ux7h7wjq-3NQdTO4w==', '+13125550150', '2026-03-01 16:00:00+00', 'meeting:1:2026-03-04:soon', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'meeting.soon', NULL, '2 hours before a meeting the patient saved', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (387, 2, 8, 'outbound', 'meeting_follow_up', 'pending', 'gAAAAABrBt6xwqUm4KdMWvUxMUAsdJXC8cCUdTmTeeHC-EZjfZwl8dqBfGwBAWidHTrSQ0s1tZjWJabB1Emo7H5w22L85mzqw4sTFP57qUDbAFzxR7hv7cTYF17MPVHw8ydUDiflb20K', 'gAAAAABrBt6xGnAKjauf1lx3RAt7UMEd_4OqvC4ZYGbcUWTc9kdKBLkwEhyfbSAXXjvrVcB6BUABIvW0NK7Zjx8iGa-cc6V1Ow==', '+13125550150', '2026-03-01 16:00:00+00', 'meeting:1:2026-03-04:after', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'meeting.did_you_go', NULL, 'the morning after a meeting the patient saved', NULL, NULL, 'null', '{"meeting_id": 1, "start": "2026-03-02T19:00"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (388, 2, 8, 'outbound', 'encouragement', 'accepted', 'gAAAAABrBt6xt_GVZDHlnyXburMUEU1EBk6kY0E1IkkcGQQzqIQuqjnG_u0E9KkF_1WQe3ShpbdznoiVhDT-Qjs2JBCWNSSxLCwNNhPz7jklld04DXyiFyaTvu8U9Jj8lQgs9_aBn4I1', 'gAAAAABrBt6xAcy5WgIqqoLJzhUC6Cbn4pHTJrWCtpZgekKTsnz0WHZHv3_C5aqZSUEhkP8BhLpgEcUhCYIcZLPvJjHg-DcaSg==', '+13125550150', '2026-03-01 16:00:00+00', 'encouragement:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'encouragement', NULL, 'weekly encouragement, which the patient asked for', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (389, 2, 8, 'outbound', 'milestone', 'sent', 'gAAAAABrBt6x1f64f0wDP_mulAiIq7DCwiuw-gmVmwh-QfpAInYncaaS10d_rLfRw1zGxLawYpr1zQlYxKBygzs3A1EEja6Tnj3uAwCD1AENS1uQBCKdfJ3JgO7UIZM7ntvcbf_ShBLk', 'gAAAAABrBt6xG7Z_Fll0-UUL2QNgiOmKXR4BCHVB9Q1oHsyYVijtyB3tBBLQd6EaPuE5jA99LD9mqODQzjlI64swFW4rAThJPw==', '+13125550150', '2026-03-01 16:00:00+00', 'milestone:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'milestone', NULL, '30 days since the date the patient chose', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (390, 2, 8, 'outbound', 'personal', 'delivered', 'gAAAAABrBt6xiQqQ0aajS57TgrJ12YOk3lFdN2sr88pX6CsSG0tfCQqR2xrQznyGxBU0lSxFU9cUjbRI8S8uimgMItW8UPIe4x2YITop2MqaSYnZHoAk_YijKg7PCP2BlpN0m1bZy1F4', 'gAAAAABrBt6x2pFZjhyCqg-p4Q8Jham3cjBjKvg2Np3Gx9sYXuJFivf0GCVde21YHwjP1EuMD5ebIJyipz5SSedaqOaLoLeRug==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:0123456789abcdef', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'personal', NULL, 'written by a counselor', 4, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (391, 2, 8, 'outbound', 'exercise', 'pending', 'gAAAAABrBt6xRTfRYr8AJjRz6o_TF8RSLJnGAfV_-OcJPkiPJUBTsXf59FdXL967DokyG2od4A6q2twk6MQX1JPXYuXhfz0-WL-6W6yJPIS_VllgFTaA2OWBOZ7aNvtX7SFgYtkijm9j', 'gAAAAABrBt6x9tAjDVVGxdMvvCOjBNBIluEE0P1cf4eL8Q-inKpG-iaTSrsmQ_eUPceYNz1lf9j9xhnfUXsg7-8svF4WAqom1g==', '+13125550150', '2026-03-01 16:00:00+00', 'assigned:2026-03-04:7', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.assigned', NULL, 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (392, 2, 8, 'outbound', 'exercise', 'accepted', 'gAAAAABrBt6xk5zPiGn-AUdeQ8Iaz4-U7URlBRfmMackqitxPPofYTyhtbyPqQNLUHEJRxslUEtxWXcuot8WHpJCoMTkut7yjjPLHEHzkzLVyR1o15WorSa7F1TgNqnHbmN-bhrhX-SD', 'gAAAAABrBt6x_4v0lpijfNGrjo_ChAXyLCICxvpMf59wJfPFiYNibfuRmyoYHoP-R4Fi1bYWDmMXb2jFZ1Y4LyGyPurM3K1w3A==', '+13125550150', '2026-03-01 16:00:00+00', 'assigned:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.assigned', NULL, 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (393, 2, 8, 'outbound', 'exercise', 'sent', 'gAAAAABrBt6xS3nZix2MCwmTFsEbrraLH1o3ge_VhUybGCUlRoxJpgGkOiGdKN7Jlt8eyFWH7TAwKJJ5_mQfz6KpA21zFJh3so7aNpv8k7hynSioc2QRIdEMCkaegPWNfx6la-ymHZ0Y', 'gAAAAABrBt6xOi5e5tj7YLpoDt9uW81djMhqotqS3VajAzvW6V_4cslxyHEm68VALtQgQSNj3FkZJ16UX1c_1vuPkSLkbqvZSw==', '+13125550150', '2026-03-01 16:00:00+00', 'halt:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'halt.ask', NULL, 'asks for hunger, anger, loneliness, tiredness after an amber check-in', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (394, 2, 8, 'outbound', 'reply', 'delivered', 'gAAAAABrBt6xZNbd3bWojKq0Aca5ulC-lsWnrnOHxw9WYjZgs54PmXjKCuPBXZzorpSj6EEedq2Qqn7LT5Dgcu5LyMtODaX9OKBw9aTxo5NICHEI_cK07Rg7bkx1J9Les5hx0jxHhg4M', 'gAAAAABrBt6xc3nv0z6zM9K8S3QwsUyqTUOLoXhvkLjxi19nDNGXA84IvMcsZgwSQqeci5lyZF6nDEtwiAfZb7hOoQdjHm0VoQ==', '+13125550150', '2026-03-01 16:00:00+00', 'exercise:1:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.step', NULL, 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (395, 2, 8, 'outbound', 'reply', 'pending', 'gAAAAABrBt6xReSMAVtbRSBwrlb_97eTtGquGEz6w8UMNSso22TR40PSWIHyamz1BKyUBKLuLo6-39Y7HJXJv_Mbwna2r4jLmeynHOqJX7VmmVwExfvIAd73qilZcaBeNH2zcFuX0Kjd', 'gAAAAABrBt6x7JJND-jqiF-FCuWLVY0J7Iwx1hlutwh1IjXxuX5utOd-Pvr2EH_FFv0387pjEd1dyBOcZgYGY3kB_T5qHaIVsQ==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (396, 2, 8, 'outbound', 'crisis', 'accepted', 'gAAAAABrBt6x0Os2iRkYDPLtGTGp-lq2VLlIvI-nrYdzsyIcq_PcU3qOv1XQgbOuO-mPVYA6_PLgMkTwbGp85gtKgqmMigZRgvGfb-Yr1ncOCZnxNkqLGO2eERT17JtFrL5Sp78b5ymx', 'gAAAAABrBt6xtM5VzZcnjnq8qCrMZmKMx9iIgZLfNswa8nBaBPa4CAbNKBNg8C0u-Vs4sktX0_gkGtuO7hEHtfH3910X4MF1QA==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:2', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.self_harm', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (397, 2, 8, 'outbound', 'crisis', 'sent', 'gAAAAABrBt6xr1bQ7KpJuYFShUxLpb1O-gRDRjB7R5IPSIQZfuOtFEpsBrd7HKwDG0b0aqcJFy4qljwih64C6v00m7G4ensPkwDmi2Rr3nbQqU9pnPwBk9jbe0-ue8CoRreG2ZBsVL5z', 'gAAAAABrBt6x-vNbYSSRMKdElHx0Q25IMjipT1Vv2Tb4K8VhurDMDwqeSv_nWnf9RmYxIhpSXet54DK1XiAaqLq7QW49MClIqA==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:3', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.overdose', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (398, 2, 8, 'outbound', 'crisis', 'delivered', 'gAAAAABrBt6xGCaEJx7seEko0MpxyRzbGw6-HHCFyxn-Z_2OUO4wO5mVV3xGX3iSWDDQfmxwO7U_9ck316NzO-mI9Zgsu79TWpc-gn3CmoWcPrtBaST5kvnpZGes9SA7suP-ZC6gC2_Z', 'gAAAAABrBt6xaQJFOPOAhIRFf1kQ5wBrnjE79oJ4G6Uog6AwdAOcepYcxXHCrI0UO12MvZMQDy5cvVcaTMOsaB294_10IwADiw==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:4', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.about_to_use', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (399, 2, 8, 'outbound', 'opt_out_confirmation', 'pending', 'gAAAAABrBt6xV-qbPuJk6tdkbECgepDnmGRva1wXZH-K4-Px11RYvsWQFjBOM9i-3eI1zY3tQz97QR8ib07f5T7VEarPh20YtQJKHmfUBwMJFc4NJHKaP9-QltMrwi8VHU8nKGznKWPu', 'gAAAAABrBt6x3UtVDU9RNuIQdI9Q-SrYmRUQzM0pg8VFEgBgSoXK5ewWClM4g-Enmr3T-7wsJmSWfagpAN4lYXqDE6iAkI_NEg==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:5', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'stop.confirmed', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (400, 2, 8, 'outbound', 'consent', 'accepted', 'gAAAAABrBt6xQk8i7kgFL3dM0xlMLIOuAUD4chlNKsJ9GGv-BvV1cQn93j8rFYoXlh2ArpssTR5m2LRYjU9resdcW9oeMJbmCC4z1NzAzRc3k4OY2zSF9dvvTRYgOmD05BP0VlVZ4Swg', 'gAAAAABrBt6xyVdK2mB_dKAC5P1r0ScmOutYi5ysiCpMXSxw-x80wn9XMi3d6rMpY8qKtQ8JJ15-upc5y1fiZPsPQ0ldoeiReA==', '+13125550150', '2026-03-01 16:00:00+00', 'consent:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'consent.ask', NULL, 'asks whether texts are welcome', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (401, 2, 8, 'outbound', 'nudge', 'sent', 'gAAAAABrBt6xA1q7QvCeZhBLTni3vxpxz-pFT9QOcjObaij6I6pX33tit8f6pwUvRro84szBmwkMOPwO6Ft_vgSr9SdQOF0nxBEI6EHzqMpE0aEHE25y_aEUNfeJyLxW2en1y1cUz_sB', 'gAAAAABrBt6xJsO94su1ZnZwg4gttIZUtjrqx203G9T_jOIRVyCyQPceJ8NwiwZmTzjfXihDOD0jm10wIDOZznfEYtiOsJ9lQQ==', '+13125550150', '2026-03-01 16:00:00+00', 'verify:0123456789ab:20260302', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'number.verify', NULL, 'asks whether this is still the patient''s number', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (402, 2, 28, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xjOXtTha_P7DQZxMK5qlwt6rjhSGf4GMUB3ltT6DrbeCIBXFkQ9U26PyhNgMomnH0bMA33TzwRAMBM51AYnA_ESPn5_S9v-4ERbC6m_QKlv6xE8U-vuCRzeIGwGowJ62y', 'gAAAAABrBt6xJg3JAREO_cIiNlud248FjS4Lx8Vn4MVi6WA_h9F-nvw_LA7CaeJMym4wHe8GqOJbx_uE8vkwwCsC7DZicFaPAw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000000', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21610, 'the person opted out with the carrier', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (403, 2, 29, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xP_M0bvtyewpIObGqGrL1PFONQpas_-BMDAqQkzF1kBTaQQy3hBSoWE0J2mQh0kaa2zJK3xCaPXtA87OShMBVHpEFire2BqXX6LJ4j1k65VLQ6KeeZaie4Pk5NMDYTOpD', 'gAAAAABrBt6xqfod7WT12SyZFneMVA21TGdQbgHUFx5H9hSaA1BgPbvdX9r9aZXygxc7gBjuWsN2H-SjifvN94hqswkrkm0dXg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000001', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21211, 'the number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (404, 2, 30, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xSp4h1SidoASqZciQ86_fY3lGSMFrQqTVv5UtyRT6tmLGRuxkrZ5EbX_pRmpzKyW02T2h3n9Va2WiFimcDBmeaeFQn3hBu_TFCDm7Tu0mnG3OsM9xyysb3wdA5MXvekg6', 'gAAAAABrBt6xp3QdRO4hMw7sIeISCAbdVo1-P6OzRi12woZNsSYRw1InOMqLwSxkNp4Oz6L4xC_q9e37ZzXO2RjfsOLwBHlkTQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000002', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21614, 'the number cannot receive texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (405, 2, 31, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xAwtkgJFlZRe3NiNPF-p5Vpp9aSJmLTg4TtKePOZqeWNGzVz3xMYq1eptDJr4ud3UXdNwLjpmO5z02WcLnpWdSJI0EXIZlIlc0P3ekqk1d1JBM_CAWW8i7d5ziE3xzejW', 'gAAAAABrBt6xkt61uGLqoMPVbiVc33MpS9ZbWqyI08e1XZ1WvuE-rJ5K9K5pzBbFhKyKq-9l6RxRQvlEHep5PRiAdAilY4YSuw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000003', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21635, 'the number is a landline', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (406, 2, 8, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xRbY4VDkhyGyZRqMOryPE9ThTjGuUmIIMTHejVTYOFB1YepgHmS_XW_rKwUt_djCt2Wsrqfa-V7Q_n2tcGS_Vp4tWQ-mnYL_-yTwp-TVm0VCo4VASHi7rT7hxR9fODiDx', 'gAAAAABrBt6xnIClvCPqeGyZ-oKTxZJ6pIiVTKD3XJbERhaG0PVqNX3SnVf0Cry-QuNFuG-Qy_KdYhEy64iySwGw4pAQxcEZ4g==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000004', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30005, 'the number is unknown to the carrier', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (407, 2, 9, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xs1a3jYo12d-qnF59dj_qJluyX6Q8eBJFFJg-ODCAP5kDBa-NJJ0tN91QMY7K3k4Dn4ELZEJQJkjDhPRzOLWMpwtDsEu1MF39_n3Eyj7yQZ_tn0OJgjfNnPblKJCHrubx', 'gAAAAABrBt6x9RFEEwi41__0tMWYdnWt-CMD8nbdMwkrSrOJba4gLgdOXFHFFMDhlo3I1KcOjEUWwHHh7NcqhiljVwX_HBOSqw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000005', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30006, 'the number is a landline or unreachable for texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (408, 2, 10, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xylZsBgZQPHYnx3s8N_netkjsRJMqKdbQKdFJyUmyHPBVxAVTekFYOmwtfxajhie4CAazqeOrw3vm96Za4nn03a10MSrrEPwgZ5rKVGCb-MVIpVTwDsFcIQ7tz2DxeQl-', 'gAAAAABrBt6xk3heWm7OrhN3svgbtM8t0NECqCkfkImLYBx0ZnR-QxNzKS1jczD39JjoaL0GDuWG_w97guiKVV60cZU-06HAig==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000006', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21408, 'sending to this region is not enabled in the Twilio account', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (409, 2, 11, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xb4h3Lmv0p0NM1SMDd_fwvQM9L8AjIbg5avfL88nOdS7O1Hmc5hvIzZ6WoxL6g_pFbWL31sgarMffgJEHM3W6L3Zg2wHeIqrmgnX66T5ju6NC7GEDFNSTNzSViahEpMsF', 'gAAAAABrBt6xt9qQdoSrkdRohxB3yT9O-95DT0u1h8FC9MMmC_9TxCcI70AEfMwjGOTgLhHlrTlBRQL1ncnc4oRJAvRud9cB4g==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000007', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30034, 'the sender is not registered for A2P messaging', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (410, 2, 12, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xEMc7EOtiAso6VH0vWTeVgLFmB0BKZk5S4svuYgkvILPZNIkC5RzbFQAGDk-08bS40x62iHtYTfz2RZdYVgc1oshFbDw-EM3xupCFP19XUu_8ziklnIx6GWVgsxT3W6o5', 'gAAAAABrBt6xc8P9I1DV889MFFu0X8Hjq1VeuqBbrx6rZSNV4INDjWACIF3HucDfKDStoVWV6fqQJmmCmaTQyeEXeI8jQIKTPQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000008', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 20003, 'Twilio does not accept the account''s credentials', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (411, 2, 13, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xSCMQosKc6NSt6nY2CWqEF9MHy5GSnsYFDnEJue0XUdRvbrQJw74wDucNZZJOVqA2HwW9bePzqr_fqvZDfM7dDpgr-VRwtLo9SncWLXo5s5t6GtfUTFx0X6oNY8jdKrkm', 'gAAAAABrBt6xjNjwIFlSFPqUECK-n-G0ZpDZyilsVsq2i5jhgEXKoe8qQ0YnOvLRgKHtCPmP-Y2Ntu7AY7s2hUCCxWjZ0Mc5OQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000009', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 20005, 'the Twilio account is not active', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (412, 2, 14, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xM56W1NESaflp_5PCiQDo2qu9RG7peZANgf1yaKc_wgWudArOlghF1K53kEoye6IZfbETqdWrF-n9CavmMCzk67w0SyNGy0vC_150g4C6A1VNJmWomkcKVlm85nBAJdIe', 'gAAAAABrBt6x6bK3O-qLZa31khWvSg6cOSCbEc-gX_LlueH7C1hsTp_3wL4uddSiGKPIYg3HGE4JGtni76_h9HUWcqamsvx4GA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000010', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21212, 'the sender''s number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (413, 2, 15, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xO21xodlqiCeCYuVj3-8QhKYFmQezm3TlRn1uY6_lDxo8b68DeAO0wbHJgvMDRUIPzygghy9Ix30_WpUfp6qdGaJ2qGNrE4NLkzKoB54TreRpAyZn2ePqZQ49_72JYUTv', 'gAAAAABrBt6xYWaneWzSUeCVINlLV3CUnNndixr1CdbOA7IdsLa-Dl63ofWFbkn18N8druqHQXVj-Iq1SHzKrqVPOx_lPVvNsw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000011', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21606, 'the sender''s number cannot send texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (414, 2, 16, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xMOqS3VcxhmOw39A6dB70stk1SHhPli3_IEZX-Xvo21QUj7U4VP3mZa3l-XHt-sOiHmndixNGP_k_tx4dblw9q-MqErssDKykT3bofMLFOEdCBF9vejP4-JMebb79T3w-', 'gAAAAABrBt6xFgjYl90qsvhC8NZHFZgOiK370cuoIIeujKG3NNIgrDRs_LIeoAxrHQwYpvT-baKbjNI-bpEQnMhzxIMGu3IWxQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000012', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30007, 'a carrier filtered the text', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (415, 2, 17, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xvR-ESqJTdRSIuneRTYlpwY1Jrr2X1FvWAj_0GzfzDgvXzIXl1Sv1MAOiJSUin7fYUSNDD-Nad0hL5NOs5bNlw6-DkB78efZY6F3blXpenZgbmcv9LwYKiAMevSrJdVnf', 'gAAAAABrBt6xPDEig2VzZi3EmATKArK4Q6fl4Oy7cIvXE4G9SI37lW4FIlrCEFc3YdagBSHUhaQuuC6c8Im2pfjgfuwgTZPogQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000013', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30004, 'the text was blocked', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (416, 2, 18, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xmPvb-qMsbabEVAGG0tJB6S4-PKWFeRNtVmXBesizRJ8IWwqQMUn4SJfB75HMaxIKLsPPJndwDV9TS8iqd7tY93EiMPcIOg4GCDEXknFiGiFQ9zmQfy3GPlPwVIrinrRb', 'gAAAAABrBt6xkOcgn_hUjalfzikvdXgts4CgkbS1tQ3POWZb4L7-yenBdq7dF1Qml6I2Is4t3lSPU_ANTthcDmwvfXbkIky5Zw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000014', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21611, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (417, 2, 19, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xm6BGl0cpYQR7bhahOiTnfuJSObYyoNTLV6-_ndOmkQex5NOEyBfJ7jc5Ga4jdtoabJ4ICpD1y46pim9pmBlhX0OVuYGI_uhYKnwm3jUebeGskIF6WypIziqrwI9umXJN', 'gAAAAABrBt6xp30Bv9yILwLN-mRuAFrDfU6ol9Eq_RiV_k-AdJi9N-e5sWqX3SwtDq0oz1-j5VUyQR84dJRkB6Z3s3d7XgQFFw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000015', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30001, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (418, 2, 20, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xYFgCgTpfKUqjKcpYsQJ7pbBVCQC5hhiwA7CWFVsbzRKyIlPto2ZsXgzapSoeG6P1s2GBI8CCPpBJljdoeazNEJgKqZlI-E2Yj3191SxLWfIXxBw-x0nmMVwS3XxrkGoS', 'gAAAAABrBt6xKabUunUfOMKLyFohXHGy1LnhbdSP__DPR1FHomL5NK19jZbAy-sAo9am_i4CSlvv8Gm4C6UwDL1bZGeCfXub9w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000016', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30003, 'the handset was off or out of reach', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (419, 2, 21, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6x1wjMEI7zcQrnRlXDX7YcE7AFNODWLBwAmmUuCkl7v40bpHZYoKf_ftK-ZPrxUebUx82eDwr5FpkQVUTj6LYUlBHhDTy-ikZc5mAh_hd8p2F-XZzocSex0HGzgAu8mb_t', 'gAAAAABrBt6x5UUG7Y2N2lVwFIWAsvo0i8nYQ6xSQW1FVNl1aq7xHhMp6fyaRXOG_zYULtXDQpi-JvJhpvVJBLe46Gs-fMVLoA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000017', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30008, 'the carrier gave no reason', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (420, 2, 22, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xw4gNIgGtmEVfQcXMBix0Ri02kzZqcOjqh7ObclKVNsKowVKOd2kHN8efap3D14pqLivK3A9XF3CF6RmoEOk-nH81GYvsZE54vMe5Y0rJd6TfTH56N61uolfjWqNgELg5', 'gAAAAABrBt6x-R6FgwXLm2MrTGm2BdWlo1hkoUzKEQRUjvM2BuXQvzalCEInSklX56WJ_VXXCQeXR_X7CphI4KV6VvaoBR4zBg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000018', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30036, 'it could not be delivered while it was of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (421, 2, 23, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6xB_M1EsMvKR47vjowXI-697eQ7s_B4Avl38G1TI5Q6Gg2_Q7y5jT3qdV8LFxxuJgysRsGmha2RvxG0bmprQkNwLkj30brnv9N8ITnhhBa60Bj0n3s0ZRP4Glg_TXIbeUT', 'gAAAAABrBt6xgFnYasyjkcXq7d3pp0T7J_o1ss7xXVidupy1MUoNg5GM0EODO_w5VuxfPJgF1UGu_9_PNxRhgCid8U5GIaE_Rw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000019', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 63016, 'Twilio error 63016', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (422, 2, 24, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBt6x_P_4489vkRIY5MVt3yUYnkse0MuI5ZUlbuIAQhcimXIkbnufheX2iD-1Uc4c2MhXhfGawiehWLzDQCPpI5U18UNDUPG9_XZuZa6WT2i-WnOwwzBACVd03WVin3-hHEmE', 'gAAAAABrBt6xgYx4C1Y7M_AP9Rl3b3kOPtvCCuyOLpBu8H0aZT4cRwDsgmnhiFgbdfxAcB1V5bit9S-Hv1aJmHzoh9V9awNRzA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000020', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'it was refused without a code', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (423, 2, 25, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6x6oUvDE0VEEvPWc3Ze7H1tONu7YFhFZiFmvLiHuSuqbFDcpA4WlbozGCX6bKlCcQ-uMu8X-YA9gBHQ_IG4NXr_C8nEAYz6OFfxOCEFsQ1HiPvtQ5EZuKZKOvlBNIe6acI', 'gAAAAABrBt6xhdjUW_r8YerBHiZXL6RkIQM90dvSaYV9lfpOfD1vlWb_mcHoWw6XPeVqQnpHS0WBUF5xPTYFXGP9_ik_LukK1w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000021', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (424, 2, 26, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xGGshGnk9jWdNa7oJQ4jDUjFdyNnhNY85RRFqv16Xw8uiL0zv87uzgKa0gU6jGDS3CikwzzedI-JEtxJaYP1vx1uk9uUPWtqebEoEMUZ6tHrwxMD-HTPThx8qzZJVQbCc', 'gAAAAABrBt6xaON3Z9D1zrZ3IwZaj4zDBn9tnRBc15vLnvrZ78Wk58jnDYIGpc27zmgD508qHyxeHff7IRMggsjM652j3_JwMA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000022', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'no texts to this patient now', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (425, 2, 27, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xudymNS6eq_IAn2qPuKtI2VtSxEFjVaCe1JeXpDXrLH2110lP_xwmmgyHfxfwIwjCmCU2ag5NH45ynGcBx3rAN2NsmxOdL1h1vqwzCce5UnPvpEisd-JvVn9DhjH07CJM', 'gAAAAABrBt6xTM4IJzVQ5cWoE8E76bWA2_sib_HgvN3r5MS0j9NsDhPEcLLch8aSOBszrK_z-itxPGiv64BVAIFYa6cTNXx82Q==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000023', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (426, 2, 28, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6x3UOYE1aCjt8kl-w-dEtwdHix79Xgb9JfQSntiCpKxDsMwi5G-JAEUyIOpVNsd0xZ_yegPu_g99GSv2NrOvvvuLVEATf8Ggl8D4Bd2tRDauJkcfyeEXvlBQA2FlM_hoK_', 'gAAAAABrBt6xbR8rAie8Gua0laDFBs9e-TJsAnyH9KmJ_rzO7S3vS8rOF6mKZZkqeyxbJMFb-dYZzsGFjx_1K8tfQIVOXxZqZA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000024', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the number does not work', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (427, 2, 29, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xSp9tkRgSf6FQwSMmOG_FUrcIKNl9HR7XHJNzwi4UGn9ikoNu7yuLnLVNZ2aqMygeDC13t6QAEkLdZyJkUAQF4yCaazo_zvoBV5KybPByoq9SuhwkZzUA48-binTlZQEY', 'gAAAAABrBt6xiRZc3qcITf_uFMUQFm_7Yf6kQaBZSYoQ5NyLSC-Lp_2Rn4vPyjKlYP96IHwarcHGU3dISlbVrccbC17TzFXtgg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000025', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'has not agreed to texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (428, 2, 30, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xs6qOnft01UGr83gc_2Baj0ocypYc9HveH5QQ7wpOpgxj1-x2srDndPWjUWzJ4ChUibX20ARAQwrvUoNFDfGELK-fI1LEhIjFbKXVWYVqxeYetcGVjYF9inQdOjWdH5I_', 'gAAAAABrBt6x_hue1rwn6fLOnIT56TZmRGwBk94jbNzsYmNOc2e9mYQG6vd_dFoC0s3m7EtpFe4QFaj17RUjOyYSmXssJsoBkw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000026', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'discharged', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (429, 2, 31, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xZL0W78M0xdaQ-HDqi_0MF7XWrU8_qFD4b8sE0QZGKJomvR3uLWsjpph0T3JMCqXAdZiiJItPcbml6LSbcruBMGafrrqiqdqBVOV6GOvy9Alz2hr26VCWIGTuSMb9778M', 'gAAAAABrBt6xpVABUhNFItdlKQPBWvBsykr8dmA2PE5yf-tsARObIaSZxhbcpoTpnaepliIkOxFW1U6kROj2nlMcelduLyVrMA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000027', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'paused', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (430, 2, 8, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xSYzHstiEmfQEbePeU8aWVg8FxfmUvWIDVOltteCIdNC5nO-csxV2wCV8geYFCiRzlZuFBx52RK6_9JCOigyHT7KITh6DLXi1NnLJltLbivZCVJs4YNzaVCfK_bOVLUsP', 'gAAAAABrBt6xZIdpDtAwWtoS0qtF0iUDVQhpjOH1RiCyRQNfAH2Joqt1d8rQ9m-xEj8xtpn838PmIOFQN8VRlz6WKndC3Ncoag==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000028', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the check-in was answered', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (431, 2, 9, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xjqtyDNNTTvhtKWg5WLCEXVkoldHqGbWkjjdvEUCr6G_PS5AMBf_4e6HcSyAkVIEVpXUQivNX1SOhWVQOFXxPUuVYQJqARjkTm4ub6ZOilmRnrD10EFOcMu4TKg8qi02u', 'gAAAAABrBt6xM0OMO1kTdJXV3-3P2SK8mQSBXSbMg2o8Mh-LgMyxhkFtfa4HVhBAG1fEpj54rFo4aABjxWaDTWjRJNCoB4hw6A==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000029', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the session was not missed', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (432, 2, 10, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xDBd-tGuFelYkErTNBAkzXFCN58xRITrO1-UjdC1RwIfFG49i-FbJafMWi8FA7JWmvLP1bGOQC9oSTgbknDQMPyAQdvU6vSxTVVogAtqDlKf9HlW3hqmCtROBzLPy0teA', 'gAAAAABrBt6xVDa7yIPq2sfzHqRtoWifb7tJh1jtTmGliNGfpRqER2mxY0tQfzVB7raSON3W2WGiIaD4I56Rqi9Tz1ICMIdsow==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000030', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the session changed again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (433, 2, 11, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6x8SXcZyVCjBT0uXeHL_T_Mf_t8BzwZGbtFh12sCh-7MNaeghS_9BNy5wI6wfHNDSRGOJvEWJRWzWw86wxa5DySPiuU8B09VmzEYXY8ZGjpEcMvWBI7n1VWGavTWiY5ky4', 'gAAAAABrBt6xjrBnnGQiEzO-roEFvjUjo4Jlb7_XfM65vj8De-hVkCvyy3rbxRJ6mxzZ7DUBME5cC3qIvFOKYOuB04ZrL60C1Q==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000031', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (434, 2, 12, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBt6xrruQIcx-9GQdh-gLaNKyjaZJyyPmr_oCRHoUBFvuWX-TCnh9bwIJvYiTjCE3CMikPUMl4NV-GEWE1Bw61Q-XhqP5oUDWOUgRADIMhKxEKq4mLD9o82x4ugJwWw6miiwO', 'gAAAAABrBt6xPsYYJCEOsQQzweLi5sTSzxjmy06khYbvvkKcM1EOsWv-Q8KlxwqG-BPDVQKVQSpYobQxa7W3hO17J3EKJK6M-g==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000032', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the exercise is no longer assigned', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (435, 2, 13, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBt6xqM_ENZxKVY46Ajf0cY71h8Av6QtGD5OgPoalhgbGPIlik-gUFHlydIGOBUVmO6Cix5vi_Re1gVOGYzz8WG4xVYPGk0g1q9MDz7dtiPlRO7VYsMSo994YL3LCiH1GpklO', 'gAAAAABrBt6x2gm0ZMn8AH_u19edyjC8hxLHcnktnhNmIYF37kArN3FZ0wUC3swr_hXmlCpgeAp5G-Pr9yHR0f0AFX12V-g3GQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000033', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (436, 2, 14, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBt6xb4TF0TuGOhTQLhkd9WIn8cIJcOKs5PNUeu_5bTLIzqjLEQBs4ZWwA7A8BntwnnXdDjCBIS_BxO2RUyNS_buZo7n15GfI1UNXi-24JahKrXHKQ6BGYOqRHhvzHBqHjbbr', 'gAAAAABrBt6x3AiY51BL8xjhz5gR1OUmLWpO1JwGAfUmKV2SyH5FtnYrcGC1d5LvwXzPFmf9uME_0c8c_Z4EAqHMXzQXUXE3Yg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000034', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'quiet hours until it is too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (437, 2, 15, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBt6xdjxLhvEKscwdgpJVw_l1YaJ83gQn9tzb8gkHgzEmhty2G1gFZTq7LWnahml_Ge6vOHVzTwwuCPmZ0WmXecNwh5PuEaPmemIP-Es26kEHA0NiWl9fqFxq3IFQ72OseuUh', 'gAAAAABrBt6xgi-KAnvFgjTCyVlWkKeeYTqh05d61HhJez1uyWXqh2pgKSxF7VtqqIKzr1_tzuMBHHysPC-00h7OCHltNU3Adw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000035', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'in the middle of a conversation until it is too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (438, 2, 16, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xrDYLEphhLKq2VICTQxVZ9wQALbRr9VZ1E8NkCPkPS4La2I1F0cE3TyfX2K9EFYUl5x-incGUmT9L70xNCeKPuS7_TCjv6684ycbLcZBHMaIPFyI8f10Uw_9qKkUoFKnY', 'gAAAAABrBt6xxYa4lHhtqHRJvH3MFIRTptzS6w3FO4DG03zODkyQgBYe3WKdIIPWiOo0sb3VAAWUefOYb2Gxo-Etnxt4L3g0Qw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000036', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'quiet hours', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (439, 2, 17, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xfxkFs10aLG5Fv1lcYR06IIRGwD_KhLVD3vskE7pxbdk703HMfpZer5og7LPQnWZf02ydhFxcOwrEXqksYNGTncSxuzhWKzqRcaeYi-z0Rf8Zs8_HkWGARZqOaNrqQkKa', 'gAAAAABrBt6xDQxifC35PwB-Nlo1nleP5o3bsPaeT9222i9TqorlV6dvSWyUek6gDj_3ZI4ZVg3t6U2j0kCiCdSf19VPfIChwg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000037', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'in the middle of a conversation', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (440, 2, 18, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xsAFEcQFvhzsCizeBEqg8AaoFwcFiTq0q31pv8sX4RhcKQpfHscZc4Z9HQ2ynCXc1nsYWcQc4gpx3S8WRq8Oze7sWPPkbtkok4BSblF5_EoKez2PXBg0kaX7g7h7Ax72L', 'gAAAAABrBt6xj5JyBrHTA-9EJYB-NYuhtM2FA9v0OHELNyPv2ifjKZ6LEHCwwwli2vu-19o3ibhGrBfFYyMTVGqs0eCIB0zeAg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000038', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'no connection to Twilio', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (441, 2, 19, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xEkuXJZIgWPoSX63Jb4yOjb75v90zvQ9miyp0Vdi7HVIvmhKmWCohj2ZeaywCRMKNx4hehMf1-pyDFVtCwygC-cxBqDw6XEOCWSjvz_EajWmK70lW68P7AYpYHkcZ9eCK', 'gAAAAABrBt6xobgBiALyMz-WiinYwvDPWYCt8Wky3jx8GifPhzvuuXqMIczc7ay81rMQIVXWhRDK0-uHuL_JMHh0_GVxoIG1OQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000039', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stood still', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (442, 2, 20, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xaEp8rKj4TJE-yhoazAoqnwHq2YEmtdw0OxCNSA0qqF7gsP8SK4CQDqdbbshNAQP-kEIsAkEjoQqpaah0dJgKZedqtF9Mv2yKaGAZeBmwreW99E1hzMNEmO6ZbBkTAQIn', 'gAAAAABrBt6x_uF4gjJsO7Qm4dKZf8pWhtTga6hI9rfliqSAEzjXG5hDW1H7475p1RBRefle5a7mfaidEvLJW_CR0G2e20K2MA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000040', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'never reached the carrier; sent again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (443, 2, 21, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xhJ6s_s_QBXHDl1KilJ6hBtQo0pxt4Ic5WsjnwlP8Y1He6dFHLLDh-mw7TZ0YFTo0MXn89LR07sGsjlFl0Co0D__jFoFqGZRqvF6mECmyJvxA1kqLUP_N2fP9hgz1eShw', 'gAAAAABrBt6xFkVtkpc91V8bg7neMsu6nOm7B2PFwhYaXHCE6iLidleL86K-EqwgZxO4cIArXK6jM4YSAGHeGLbBgl1YWxP4yw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000041', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio does not accept the account''s credentials', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (444, 2, 22, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xmbYJyKuYLW5rMbdHPVN0JHlcqbZQhTbkT9cZD3CyLTv-fYXCemOKcUjtWVuTnvofihxDskbrArR2RIvLs_cjnXQMHK9jXOgdpDWQHrnykwj7dbbIXLTbeFPMVD3-uRj1', 'gAAAAABrBt6xpTBOSHu4Lrpi5_o9-U3_-GYnbrfI2kay9Af84YPPuvblrAMfX9pbJrB4f4N_AYP7A15naxgrlPdFXYqBYze9zQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000042', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the Twilio account is not active', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (445, 2, 23, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6x7H4exmMp84EpvFht7dZB7DIAKmw1HbgzVObzQyLEwf3nyOGcO-jA-8p80DoplFvhX1FNDKmsaAT3Gfj2K7smc4zrhksQuzt8EyPCyeVX6zMa3jFbJhQrJdnGQA-LyNi9', 'gAAAAABrBt6x8dvd-8IOc7gor6S3IPZXhMncMkU-FAfsb61BU01qkiGo85yOjiDaNSO-od8eXW2lzBRotjEUZZlFs8SCMm68Xg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000043', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (446, 2, 24, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6x0SJoE2Hgwo9qYu4L9aY8EIUAZpDVjg0IVApi7Pk-F15LkrF0tAeUWvE4EZDNDjtkPa3_fjG6JcGtVDOUlT6CKeIUZzH-zHT5wj29mE-ZuCSzmivZBUCrqAGK81pYmmmX', 'gAAAAABrBt6x6GBLuvDDQSFNwxyotf4VlsCDBu1CB5JKKxOStQVfpT9N2sEhmcM_NH4WTarT6ZCagGJkJe3sw39TWqr8ndtufQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000044', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s number cannot send texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (447, 2, 25, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6xSArgxe_w8afmE4whKyTcs67aGsV_0HHVC922c-KkM9DU02YxNmGmbIqWELNgaNV0dRmvigNhIuBWY6DXx3eYfoFLYtZWu9ZZmBSZGeaZe7_aRDEFxA3JBivioZpZxM5F', 'gAAAAABrBt6xpil4ZNL7J4qjxTObU5MQL751kxLFRBmNcY3noeWVbVCjQLcii-oSvAiCQBPC2dMcmnxM0DiaKbpC_VGEZFNuzQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000045', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (448, 2, 26, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBt6x9XyF_HR5Q2xHWGkUJ09mbwME9TiO5wKhS8c8aPk7J7f9J17pBCoQi8iIG5d-WrzghTHo82ty8YI0lfb13WyuTQUHgdm1N636J1K3YgxUDavZBMs4HV7LoO2Sl7SaIcbE', 'gAAAAABrBt6xpMV_Luk6QZn8wHstZVcKy1zqdH7X-EUg2r9vRXjhmSet9T-Saqhki5wpsbLEsUvcLa4vUlzZhqLz-gBidnBINw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000046', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio asks for a slower pace', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (449, 2, 27, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBt6xZFTDfdQpMwag30o-jFdPBMT-bBdfql2fJKFSafg7slMLtg_2vE_2ROy85pCwIIjFRR7GZWL_tKVoA1y491nC_3pHkEIio_2A3S8JAYpj5-d66H5wUrled-cNhXV4rTWZ', 'gAAAAABrBt6xo86L-5pQlhN6zLJwOO-N11gNvHgoI3CE_XG8XT4-SiBBRO9s1GpAzsxGdFsNxIozbywpcC4wlaiwbC1jkz43nw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000047', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'no connection to Twilio', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (450, 2, 28, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBt6x93mZr35BmIcoPUyGooovqs_Pr18lrc7TDNWRMtllooXEYLGa7dXEn2li9pO6hQakfIZxY8j8v_-GhYVCpzZPc16e-ktakedWb4eGrkRLTK2QtmBZcB4SeQWyLvZXDpDb', 'gAAAAABrBt6xc4C-P2y7w9GppbyABPCex5kfJdvGEdfhD8p9btJRYBe42mpYLjAKQ3zBq0Rwnx7uRHvKbx91Dl3-ost2Aaowbw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000048', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'never reached the carrier in time', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (451, 2, 29, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBt6xzVmzqu8jTRnqG_4WzwepsU-H-brv--ZgXooVs-cU3gNSxVu99suh3BBFmqiQOciZnbTZGIijGpndSS18d3HV-d0KzlscP8kLLb_oUrXpzG6VTRcMiO83fzDTugDPBr8d', 'gAAAAABrBt6xXA_t3iEpeU3abEN2oboYedtxBbcX2txaROUXoRKzBovxaCTOwzhQG-Zb9Zf2Y2-hOuO5nXPQbHw8_M3Knri0hw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000049', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'never reached the carrier; sent again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (452, 2, 30, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBt6xQ3EfzA93PTOwMBIr8HY_V5GDTM3qDezg9FSDuuWz_c8TZThP0_oU-bflPUQ3wZvw-o9qXjsOUaILVcEkSl3lyN4z1LXfxLAOajeQFzEYROm-ZWSj1eDIwMEhTBlmn_sy', 'gAAAAABrBt6xqMEE3QVlkuhEY8lLDCJu0Manw8gcUf8yb4N70upe1QLd5CU7HFh5i8wvFu0bQYxmeAVe_FY08gLhYkl8lwidRg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000050', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the connection broke (ProtocolError)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (453, 2, 31, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBt6xLcPk9Sz-IN9ttxIRfo86H7yeU1UpBm64BdSs-ZIJrn_IT0PHXHpZshb2anSCg7laJvdVUebB3zA_PJQ7d6MZMKQ5Tje1AlBXf_rs7H8bNUi7nOhecZ_AmojKziGhL5g4', 'gAAAAABrBt6xlmFoyI7dR1YAATzajh-FF0ytx7KfW_ZAwgSHYR99s-3QcGbyXZdXnUr9sRVI0e4MggPEHBIieaO7Z1pj40NSoQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000051', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stopped before the answer', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (454, 2, 8, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6x_B1QHTzT_1FrMyR8CREaOanoRTgK7fIPB37vGhiFX_TRpCtaoEqomTH1r7f7-NmhekmVoNZzyoXSyw9qldXzz2EGyHzehY6FagMMRWwGhoyA5OVzxW7ZURSnALBmuMtQ', 'gAAAAABrBt6xgDaYrIolY_cnS5O2G8OPnKFME8I8TNch3rv_9EcWTtaAQ_JwUdSSCN5gDp8SZk-1HSfncqEPe-MbVOoZzUjveA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000052', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'could not be settled: ask the patient whether it arrived', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (455, 2, 9, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6xa0pgMr34U6g944Z4Dwsz-GdgxH-BOo8S2FjZ-DjgrRrOaZfnme8NS41XS4CsIBsF_e3f6ffz3jb_sNyBbZChnXrOMHNJPG8mfOACBQ4oCNg_VrFB9ZsHUe0ZSvwDs3KM', 'gAAAAABrBt6x-KKvRfS4xBE4EWAnuxPu4eS1A5gIynrPsNuYbM8D4QJWDUP8nuBnZnSxPr_h7PtPYZp_x7M8VR6fYmLHxg2ONw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000053', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio answered 500', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (456, 2, 10, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6xs9tB4i_PnunOZAN7Qs3rq51qebCT8u2wUWkxIF5stxhlNcMkqvqt_cuieWQpe_9C3oNg2VDKCCHRXf63F4t3Q3xlVxv6088oIhy71qxnjJW5umJn7O0aBVDbaBtNDzcv', 'gAAAAABrBt6xtvBoNiXI_1vrsHJHip8hAVIdvlm0Xw03cArtS_01FZaCQOeh2QdP5mr9wzeCfqkW0xERRfMnVXn2j3GK6G343w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000054', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio''s answer could not be read', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (457, 2, 11, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6xjotTChHRuYhgqV6B_DKXvjls5AIPwgrJ-xeVVzTIzb57G2JfG5f8BmFfXI34lM077Iu7Amuda5RgxpGNhPQmmpK5H8bk1MeSbJOPf2TtCmfvGfuh1nIYkGn6RmGmZPgV', 'gAAAAABrBt6xzKPlRAQOAnjy1813Sob2qGBCYzLqEaiM2OaOeoW-9r2V_6F8z_2FIqQhDR5vZsC2k4yW8PtdYKsZsHbr-wo8eQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000055', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio''s answer named no message', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (458, 2, 12, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6x2-KLvC_x0WqviEYIQ85ofJ6TRuhqOFmct8pJ3N9AxBb_EML07a6ASDXssI0doK2u2eKAxdLccChriaNIX9-AX7VSNuiWerpTqBpqRgt4GguVQIRPAnodn9kPgvodaXWs', 'gAAAAABrBt6x23WKspCVD7OsEjY6XSxwKdimRslPyOSYsDRIeYonY6nJDkQrjOF3yjbku2SjB1nGTIfW24oIyeHyU0RnbxCOwQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000056', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the connection broke (ReadTimeout)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (459, 2, 13, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6xV-ZiQvLXMoXnrZKX4AvbMoEKyPbJ1SF82UV1Y8zH990S20JtoH_3z9faFg7GFTxTnn662COooAlAG3bAmutsD3NHd3CO5m8rPbbWSeC0OOEE0bhsaoenUI3m2hID3AvW', 'gAAAAABrBt6xg5NtC38YJRmfiB3fCbTTqGi9Kcm_t2_iSPu0FsRga2m1_xNz0mv1-f11sJkZyYEuhz84oXOasAfscy0Iy_dqqA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000057', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the call failed (ValueError)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (460, 2, 14, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBt6xHSPjWDjvvmMFDMDSzKiJMmYFKUSvJpJgMJyG34u7WG1o_39meAhvKrZSMKak7TGyxfP1LN9AD3MGNmheHKJA5lxjXNDNXsDJOCohQHCyXVp-fRSVjJNmn4pzkIFN1VcV', 'gAAAAABrBt6xWmE-Zb9iSwqvpzjlo9D5tpZjUKdy0wRzjejl9dCx9Pz6vUGGuCCeRoq8F89GgRpXR7r31xduRNdCP3f8XzSxhw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000058', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stopped before the answer', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (461, 2, 8, 'outbound', 'reply', 'sending', 'gAAAAABrBt6x1dFcEP_OFMW5fzfhJekuBgvn0ShZI14Y2N6EMjfo8NatgmNpfo7MqVzTtJnvLjmDqtVj88Tff3hVgF47LNPaMPXOC9O795D_mWcEL81CYf5CFeAbdyE7S67J_qD-uIA3', 'gAAAAABrBt6xf1wSHx8oIpKWbOof64fd_XOLJYxapzw7C6aqhx95dm3soTn5ZGAkFXucPKDYg6ZiwRwaOfC0Q3H-5377MlQzHA==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:sending', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, 'ssssssssssssssssssssssss', NULL, 1, 0, '2026-03-02 16:00:00+00', NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (462, 2, 15, 'outbound', 'crisis', 'delivered', 'gAAAAABrBt6xrqkmmCt00iLj9A-_doWwWoJA1_7-EaR57Z2qx874-2YlsLYg1SemfOHhjvsV72_iOxJti8EwiJvOf9C_au66MlNQ5UOYZDWSHmmIoYFfGxzrOz4MpEGzxchHaPGoZIt5', 'gAAAAABrBt6xE_Z-gqj2AasjzoQOEfeoUnJqMdCpHyn7u-KooZYPd_MrnrhYVvLk3rodkmssJBx02ERJCPzMfRB8QNa3vbprWg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:0', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000000', 'SM000000000000000000000000000000aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (463, 2, 16, 'outbound', 'reply', 'delivered', 'gAAAAABrBt6xJdvTf2M9liNcV6728_oZ58AvnSSRbpU5DSJftV-0iJ6nhmY2F4cCOF50Zxq_ymJRITaa76IRqEBvDSBqgxMcD6hpUcLI-8TYA97VklJWwE7Dfic6dLGtB50R8qlukFLv', 'gAAAAABrBt6xJT3vm_eG1e6wP5z_4gOKuNHkjmRtFWEVTbk4UL24FHOlRJxO0mnb7LahG6KYe2nSuccCNyZRpYXdAp9xzCHNEw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000001', 'SM000000000000000000000000000001aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (464, 2, 17, 'outbound', 'consent', 'delivered', 'gAAAAABrBt6xiogCM1ddK55_Bm0IotWHCCqEl7ALURy7BIlfiJ8uO4BMdmTrO3oKrG__cMUyCPKUK6vJKWm9UfEuAAT3PoZwkVegbH-p_HCg0209zPcBnvtMTDwStAgNgzsLnQ2_ci36', 'gAAAAABrBt6xQ8aZeXPZ9iTu8uGtPR3HzSCiNKDi6IlZ1mqcxspJX6Ic-GpCqtg_Uz7YSLyEDqeRYnsGHynpvvPb8qtAYID22Q==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:2', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000002', 'SM000000000000000000000000000002aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (465, 2, 18, 'outbound', 'opt_out_confirmation', 'delivered', 'gAAAAABrBt6xouQdrvUZSs26v_m76MYeQRVgf8fbxB7U6iNlLhHS-jQVqYRSKdTbV2xpMLfDU-uONHgFgg6jj2k82gP0TxXOomCL7BiZaDrEZUmL02w206PuSHRsVOR5rzAH7OqHc3W9', 'gAAAAABrBt6xBfmLl_47u0olyeP2PE7MzQJr0J5u8nVbojBZPGrHlyBL1UTrkL3t9Z2CrERHyAb_oYs3FnbOvR55gB5WvyfMAw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:3', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000003', 'SM000000000000000000000000000003aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (466, 2, 19, 'outbound', 'session_reminder', 'delivered', 'gAAAAABrBt6xMcPIWXtduxDm4W8pGctR1jDmYpIlqSesSEKYeNmSzwZ6Q2dmdFl2UT3Zf_seewLoC6elUjFHi6dmdfqd8Tjs3MBDccgyf06wL-QmjotL7VWIwnD5UfUyXSThigTURa8G', 'gAAAAABrBt6x0g7HOoPDQTumSZcr-JWJY2jwzT1hmApk9sfIe2VpZLEGPGbajaL7MxLg706R29VaH5IZ_3Pmha5dc6N9gEXLng==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:4', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000004', 'SM000000000000000000000000000004aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (467, 2, 20, 'outbound', 'session_change', 'delivered', 'gAAAAABrBt6xskQoQmiT75VX8QosgYV8s9CLNSVvaAyRR70V_Tgkmcw4uYbQUm00gpsEmWQ5kz91i7gD0z92YTfcCksrHCwxDv1PfcKXbIvaOfAwJKZVkrwCsNKYFTnZ2JU55FB-dIGb', 'gAAAAABrBt6xAFLUIy7qsBoMgdUndcyMYUqAjoS64XQ2Y3BFmjDnPJOwxRBy-PDgbG-QvE65F00IZDONNHdpsC5NcSiYLpOkTA==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:5', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000005', 'SM000000000000000000000000000005aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (468, 2, 21, 'outbound', 'personal', 'delivered', 'gAAAAABrBt6xFopfi2yzX3rUSe5IX0v4Q3Gq3lvr1Jftf8OGl_ZYYfCSiWr8gaotvmXrLTFiliz_ZBWdU5EOBBico3lTWQW_X7SApLVulM-qBwJmKXdWF163VcCj5H66Qq409yAbpD0r', 'gAAAAABrBt6xWfCQfJzW_K6jBEBlk8LDTtmCA4Kh5XEy6enktbH7vlkiTDifSoXNI1Jb2lQ2KvgR3OxJfc0CR_ixEodsdii-Aw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:6', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000006', 'SM000000000000000000000000000006aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (469, 2, 22, 'outbound', 'missed_session', 'delivered', 'gAAAAABrBt6xUcXTMAuwr79Yd4l0jdsk6UDGQayIXakn_6oa38fsklCdWv7qPcsOHFGAqASth8LDIIS1fmG5w-TIQ2PQqty4J_mBwL0vVYvLuc0isurYITfPbf2-ogjKYMKPRxNCJAmo', 'gAAAAABrBt6xebO3P5555nTroZ1fsN6fduQbvu_wKZpM006LI7io9J4Tup7fKC1-WB55gJbGcbyR_GzCSRAXG-Ogr5vzacr94w==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:7', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000007', 'SM000000000000000000000000000007aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (470, 2, 23, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xnE-DEYkucMBcNkFn0tJieIV0ou5XZA6ebHSJ73OLjqhuEscq1hJKxX65vyVBHJg8NMVWBbX_NpBo5wrSMdpY8xZ6MpuGNAPG2jSJi66_YKXZW-uml9TALDqD4banSUKU', 'gAAAAABrBt6xqpGoOjlnTgcTw0lRZ66Z_M-LOUqjjqaCYFnFG7XoIvjucWjnVfs8dfSuwB5boPV__781kW87YQu_yYQp9TRXIg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:8', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000008', 'SM000000000000000000000000000008aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (471, 2, 24, 'outbound', 'nudge', 'delivered', 'gAAAAABrBt6xRyvJyzX1g3Gbuo7bRsA9As0Bu2xtuNiVK5i90KAKIm9u-dAFgceUeQjny6_eIvrbmrQzRcfpA4KBFwAi820zrLVupjqDqtYjwUDSHwKsiJaQ083kpW_eItZXzrnhmHZO', 'gAAAAABrBt6x83w46jY2uh8b5PxDsJKbhOO0P9WliPlrVByz8QnklimRCYDJpu1B_v_mkeiudHL51jvLteTyBWOgmceTpW2_tw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:9', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000009', 'SM000000000000000000000000000009aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (472, 2, 25, 'outbound', 'exercise', 'delivered', 'gAAAAABrBt6xx46ny6i8FSbyN85lfzveqF9LhPWz7MN8Kvcb4rvdyzL45IT6krO4MZkW8KY7s4wQt2ZTQEf8M6Q19brtiDT-NWTq0ZMoDzlHTdG0felfrHdXWZrI6hbvQuFh4-EXIFF7', 'gAAAAABrBt6xku0X87Bieqb_JgZODzz0YcDjRmLcNyYzUMpew7AdsepsN3j4sFJFVH1CiVDjfBMRRN8NLumRtizOKGlDGcQY9A==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:10', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000010', 'SM000000000000000000000000000010aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (473, 2, 26, 'outbound', 'week_digest', 'delivered', 'gAAAAABrBt6xK90di--5S1HtnqFNZLp-qNSei3bI_Z0f5h7UEcWg20QvHGGVW65IWjbp26y09goEFdqjs21T87JO6SB9rSMPhXXp1OPnl_DHux6HN7ZrXe9yIUSr66RWxyKFRpyJT-Xt', 'gAAAAABrBt6xuvqMxrAYsQRT3SoOWbBidbewFKyJIZB5uLGPSAigqRiS7VjryaOFXNA-xVI-tjmLC6PhnXgzba9fOtHEJOJfsQ==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:11', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000011', 'SM000000000000000000000000000011aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (474, 2, 27, 'outbound', 'meeting_reminder', 'delivered', 'gAAAAABrBt6xhAMHhN3QVx80PLKtaiQbWfPwmRdmILM4cnSaXV0gi04oVoUQaNYqMDGt7OOFxZc05Uz72okw3GDJejXpjsyWrsGDhlTeKRE7tUfzG-JzyOmXaD3W-ZLY1w-hM1WN0r7y', 'gAAAAABrBt6xW4dnxuc_Le54RQFWeoNoR3Tj6RcicxOa6ITkD5C3Sp1rryRR7YFQ64nEkL-oGznH4qf2daAPfoH3uCK6BUTXww==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:12', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000012', 'SM000000000000000000000000000012aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (475, 2, 28, 'outbound', 'meeting_follow_up', 'delivered', 'gAAAAABrBt6x4MRBnGx-6kWGgTvzm7WEnIfHG_2V5y6Vbanvq4xnw8RQ4TJWVQzASyoaD8ogg43g7cfXio2vAx5gHxuthVDq9tCoKG4eXiB_X45ZdQNC3g0ZJ3jesHQVh2LycxyP5cFW', 'gAAAAABrBt6xFVYlj2uDXyzDM4IKWM_-UL0lcEb-Pz8GageocDKBQ5Pwgs9qE2WVwJy7U4Gw19cd1e6Fdnq3WAygz3vjTGAh6w==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:13', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000013', 'SM000000000000000000000000000013aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (476, 2, 29, 'outbound', 'encouragement', 'delivered', 'gAAAAABrBt6xK9t2ddtrrD9rIW26CHiSz-Uw1YadovgzXV0icTqaJ02OUnCIfejnuuPgSdLp4do4Esa9Vgl0M6NSYaJE_eq89CcZWt-SzaZ4oRlShRbG65rek1EOwcco-AhbC5cQVPuS', 'gAAAAABrBt6xrrqKZzilKzoT7H7d5ArDoxxUbcjdRYEF8A10IGQkkQLVrGL8oClOspkVCTpwl7MHaEZgc5zPx04zRCVE8obrsg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:14', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000014', 'SM000000000000000000000000000014aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (477, 2, 30, 'outbound', 'milestone', 'delivered', 'gAAAAABrBt6xu7gG1vIqng3Bi-JhvWj3wkWmP9puXahoMAw84DOhEq_0BAUwbJKiqno6XuVDrI6nP20YdtKAcuxTQ4LVMEAr1Z7claNClf254nZf_DRdY0rPr_7tkrlX-Yz2rTHsMYzq', 'gAAAAABrBt6xbVUr6pkK8xWSyq1LEh8suw20PRoPdr5rVGTwR_wWF4MjnQpe19mltoJ4ppZ_hECbCzKa5e1BE4mmLofsFzczPg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:15', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000015', 'SM000000000000000000000000000015aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (478, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xvAT_fowEkK8VWPfoL28ReK4wwUWjyTiVhgVkkbOJ3hapdl-b5WNNOGa4ZL8RMm25Pu9DZrWsaJPg82qk8fjMhEbddt7pek3GhUE3EQbWI33ZWrhOu2T8YQJwg1lBPLyh', 'gAAAAABrBt6xagoAJs3OnsyvSHnrAHOVQh6FVKlNQvDTM3VDoiYZQLdVF660nhTMFEa_ev-UNf5IyNPhRhNSkeFELeJQIT0yNg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-03-01', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (479, 2, 9, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xHxAHgIxWGEZewubukIstktNLV5wk1QmV-xYjplKZ6m54glhh8UG-WV-2QZFMJHjwkpZd6rKg8oOlGnyBda8cUdXoMzqQ7QUIRAGSR5Ev5YJ9Gcxo-D6QXKTwhJ8vOS_A', 'gAAAAABrBt6xkt4sxZeCDGI29ShViRV5hDZ8blLkVoNYV_UcNiitcbsKlGiZPX-wXgFLf2ElS6VDfKXhz2Ewq_VSkuvS_TqSAg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-02-28', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'check-in', NULL, 'weekly', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (480, 2, 10, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xb_O1SHIKURAS0WaJSHJfsOl_OmuYzx0nggSvbrhq5qBmnEUYt7G_EGle_7FshTNw0ZJU_jPEOzzpvIOij-_hA55VU1m1Zr6satFyPL32XxHSk39ZjidEdcT__efM9cck', 'gAAAAABrBt6xMkIxb1970GVDjaNPgF6aUlVlo46GRDv7A6Z4j2HjmgWxewCGwyh70USs2LyjI6PiZEfhPBCSZ_sLGkw-7TZCCg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-02-27', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'check-in', NULL, 'monthly', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (481, 2, 11, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xjwIWXXkMX8mwgJIoSgHFwohhxChRM43CsFGZTCDCiumyTnJ63WYvkiPNqaOrDGIBjUE_mxvCJfwH1FLxH8wo2ewdZL4aK437bVGzANitn_xaUIaXec5C_wha7BInbLbK', 'gAAAAABrBt6xZRxJMU6jPEdS22LQHeB9k7LZca26VcB245mCQD68rkrUWC35TImbBgHfYpXjhOGhz5kA8dyPmgXxLdtPN5V9kw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:help_only:2026-02-26', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.help_only', NULL, 'check-in', NULL, 'help_only', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (482, 2, 12, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6x156QnHApLwbcc6oFNz68L6ZWj3mvD1tuMcheXb8WXKyKTdHxZtNJuFR2TcKgx0ta-sQq7BjuMQQX5Q1cki9q3Vnm8NFRfOayiYeBxq74tRjKITDvbw14ZeWZGi3Qund4', 'gAAAAABrBt6xCcpiKkowfKO9NHDR5xZrW-1Wi6tYClpuCP1B8xkcfz3CRboSMFtl7zmBH6XDbK9hRMQS4JMtvbSEZXGIZH0iGw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:sleep:2026-02-25', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.sleep', NULL, 'check-in', NULL, 'sleep', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (483, 2, 18, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xGxdc4XfWr5eEhVNq183mbH7lahMJlToxW6Hyfcrp86uN52TJs2i8nqD6QQZhHogzfyQwHtPABvgR9_G-QsCWO2VmR_ZjTZtsYA3udgpBGLnacGbe2eKVFIIsLk5-bFJI', 'gAAAAABrBt6xYKs6tun15k7SRqyzKyuOQY5OI4rHTWOJfo_NB2KezmNhBMAy4JLznzvaQ3lDc1UZIpE8CwnUuE8i9rkyGb5hng==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-19', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (484, 2, 19, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xBcx8Js0uCHdSLidjd1hhoOmm46VYpTy2gFHXg4yhfMYEEkZ14KiRdc_n75HyZLOwklS5gWyz94Nd5-CrOFW1Cw1eGAG63xQuant3ug8D4s539Rq9xCWweycPeQexP5i_', 'gAAAAABrBt6xd3vf5h2o4Un-AqQvy3ZpOCYAJUnxL2b8rc3DqKeKJCpaLinfS2LT5erEIRo4Bba8VxiSIIMU776KKMy97ML6Ag==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-18', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (485, 2, 20, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xzLK0SDfxUeXBe-RnfAqV_xDUWuoFlwZL7b5wZQchWWIJdeeedc0EqXZ-ouS5KJy-2qhVXtAEW7XG8Nd0ZcJjJ58pTnpl9u0U1cnJYaZbeIPUsnesKHq21ti90-lNYA-B', 'gAAAAABrBt6xOujZ1CaYImofWY4-6E8zVumJzfFBcaTxGOT7JSdVq1bUFkBp68OqGNJo0auhcerKRjpMAWYgM7TChV1STJwGaA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-17', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (486, 2, 21, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xEwORGCn2brzDSGEuxRPJBOusBRA3Dc_GtIQfRdg9SPnczFTszsdmdXVNJA-qU0UzJ_F0TcIwtMN2uS7KUGmQQX6rsnVe0ze43EguFj6aYi7-1sQ0lKotszJwB-iwiG-3', 'gAAAAABrBt6x8oy1UhtvwGGx6s_3-4bWVE_FlL4XUvNzqvAvEHKiAaKwIIWzd5N6hofaIHFndNld1MsZgWedH5ApxGlqExbumg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-16', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (487, 2, 22, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xPz8RWKbfFzhcELqcH-eY42Mb7GMq_Gf5RvS-P1o9n_zZYALXwUoI1poZFNqB1m_Rz7sqyBB1R6R_gtpgjt0wvaT6R_g0tc0v03b8MItP1rtk3mSJydgSFa0epTu7KwXx', 'gAAAAABrBt6xskL4qPFcPMrgXpu5qlyW-tIaddjqomTKI_jX_vMnKNSUH5rZktqkbga_kconDLy2wY8LJmcCC1xcEoKsIe5Tug==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-15', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (488, 2, 23, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xjXEfuJH_KojSaKQQm8We-YZH3rWUVGSVf3OzaBE-2bkTho8VqRuNctDY2JRibBLni2SJ8Hc5Po9ZcS2Jk6hHN90HVFmev8bMiqEIW5Vkg4fOb-MKB7oDuTsKY0LK0K68', 'gAAAAABrBt6x2alBPRFjuGd-0O_dcIlA2Do6cEp_o8HmB42Su_SomdvdrbB5Y6fRahlUuMIffLBftM0PVRKrNpN9jEwdeeEamQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-14', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (489, 2, 24, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xe9peTglw-Yl_5NCkiolRBpHiL0u6GWuWvccOgWvIrHKbJ4lAIs6jStdmDSKqVOycxOQ6zL8rPhMTOz1kye9hUwhFYq8bPns83biLBGxNXJ72rbIE3z5EFyIcGYsRh7Lh', 'gAAAAABrBt6xVZxrODhS-wuGrYn_RzovU0qAhQq-2DIBmRePCarb8rQA1Vghc-eM-0kdM4Ssbw1TmxkmwJFwCaQCAKGB__nIXg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-13', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (490, 2, 25, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xYfhBcU2nBj_1HIbQYABAiWj05mDE0rfrHPP9cNfyzjq1kE7AsbNrxWqNRDEDFn1Wii7-WHgC5nvt_levLHBvZ1uHPzvzyNu3ZboJAt4MmQJn2B6_EO70CFk_OAwHHM1l', 'gAAAAABrBt6x1fuw5Lyk2fUQd6y7AdUOnrv4_ZUSdBWS7vekfD2uScL89yoSnZKWMmN2jPWX8NcGUJh9W8VYq-u5heU89ys2eg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-12', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (491, 2, 26, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xt7_WGAbHLTJdPHSGyK0AO3hvRcqXmz_YU2gn4W5ldqCxStQGzTdFfVltS2wRONOgo1xQlBepCM6RzSCwwIm8zQ7Efn7Nr_gzlq0LT2ywpPwz_srBtqw3iyCQc3aSSD3O', 'gAAAAABrBt6xeyMQ8pgyubTU0AOy5PKELPUuYffXAwtMKSKbFLdEhRMxDcURWGgrnpIfxvZjnn-m0kOHxYrnaKcjLAYM93Sunw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-11', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (492, 2, 27, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xN7QETauckYdm-pl6Zk0djEAupSKWXGMsuTinXVKk2etQQWmm7uRKvMCUl5om88h1qGicoJBnjZCNgMH2m7JM7st4-fD1Bzt_CrxEXZMsi1nPaFGAn_YIrKmM9tFk_Fjo', 'gAAAAABrBt6xEEsu3EHuGjTB1Fp6KeVzhB8QV88YiL-xd_KiVvt-UuYEcCBAA4Enve-0riWVfgLldwnqqAkJVhyV5KAdJZ8fPQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-10', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (535, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBt6xK4TF10JWd4wwWMZNGXAnuJDWm9yUffGgCUCYDLWDNB_hsoCYCD536qy0Ll9h2mKPhTRYXlJGqeSZH2Xejx0LTA==', 'gAAAAABrBt6xCJnA9731I--u0BBN9W_SYHqA6QT_XqFyqY31ch_iX9qjvQjZnBVFggJ3EvGAU9pZGMxJu6Petkxbx-_wdx7mWg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (493, 2, 28, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xPYIG0jH7QoCD1Ji05ZQ0zLDcfj-ffiYUHTIel2oHFhMe0gUGCgYFgWZ2CSKPfJ5gd-8nwAPh2oYudC7EgRYuXMVASH-Pig0HZeu7jjwprafYvgQQqsDi5ltl6ejAoaQu', 'gAAAAABrBt6xQi2f-kGfjmQenBSORQA_5vPetUrrq7VGWnsr5nD135RdGH8MlxJ4aIPKgiDAzY-H6LXnFbaLnPJ_0SdTpIim9A==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-09', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (494, 2, 29, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xZrLZkHzDDemNq-xPvksoOSobLq1cxKyb_AZbsz2wDrRYCYMVE7sVF28K8rLE6Sb7xxD3kL9RO1INNcNdXKYt56TJ6Ws_UjWyKKW7QxuYdIFAT9XerMtHF983FwWiZuEn', 'gAAAAABrBt6xelAp3HZFvnt8spOnoBEfWDkRWQkgKCOzjysnd8950pWtGb0BsFqzM5vzz1rX9XuftjQmfVrMzKM4ZNob9N5ZEw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-08', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (495, 2, 24, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6x0YgX5uyM11e1tpurQoTMqakdF1FOXk9brPBhzbep1ne4B6r5R3Xkthk-9iefuICKU5eER2scTjOG40cQRG-NGrqsaX7pcwP5EPxfU-9sMqLWF6vTKh8mgUcTDm4DIqQL', 'gAAAAABrBt6xaUCrX9HUFZn4PdsKSPAnRHeXuWWD6-9pzNv5nAXCUAgd-e9PLNwS9Vr3PsMhcXBPpUHWh8c9qEHcrVhqYk-Zjg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-20', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (496, 2, 25, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xOgJrzUx3fVcVHaK5AQ_cT0InrJbapMuwjHxAHWosil-sX5u3Dvyxom0Oeha0jG_x0j9lKX1Bf4t1DqCdcmLv2jV7NST_NAOn6M66FbmVLGrzrVvlpEx2zN7KhMXrNqej', 'gAAAAABrBt6xtNY-aiEeCSpa2ur2vpiAWlMfnObp6lZ_6M-aTd-ULor3uyfMO5Bca4zJealbOuiAf5UgslyanbfYguBMWzsPrA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-19', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (497, 2, 26, 'outbound', 'check_in', 'delivered', 'gAAAAABrBt6xwo6MgeeugknaQCup1wlOUIjPk76JHGPxRqBLsfrQSF6g5SMQ9xF_vidK5eTHjRzlpch6Wo_BLu1jHromngzBl3QZyxyepmRPb5WbJ4W85LWZvGMWENreeDnfQ-u98Rjf', 'gAAAAABrBt6x93F6lxkLVGR3sP50cSJSg8FZalIKbZLbxs5vIBX1O6s7at5ZJ19i_EbbfYGHXCANGBuWZa64-jhgLCBnPxAgmw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-18', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (498, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBt6x_i7R-ikqhtpTEeaJPRc-_tmfqq26OTOqsdDDDPsoxk6SP31blSebgs9BULpnl6guEYzZrmzJ1cktrTCuQ1XJmA==', 'gAAAAABrBt6x_-A522w4NBbdez3ZM6piLl7xi0_Dp72Pq_GxaRFHfIkS5LALVvLojLrG2s0CNA31kKnq_SN2IpzJOCG7FKr1dQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (499, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBt6xEGHFLiWs46PCl5m2lrdfPdDT9rWrjYKCcrd7TKggOint3qS_OeGhnqn6EWku7in_PvbPKlyFI5TUppxBV9mQbA==', 'gAAAAABrBt6xtmzMqZ_oZW87Er2vwOpNU10MxSdew1cIPvRiEzvWlE-vF9PSjKL1uL5SdXa1ehyAyMoG6NT2xJVDfUDy__OF8w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (500, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBt6x74Y_AgydGAlC35K_jvqD6whi-mdD1y8IoxITEYKE2MdnH54A-gNngDV1XfUQ4gJXuIdA584WgBX3Frrd9m-gow==', 'gAAAAABrBt6x--dfYI2jI0Duy2240n-NMrb7sFLHKMHeu5NISzjMjurvS8aDgLCAEvHVanfIfKIcSRsTW5_5fhX93b5BYb9jhQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (501, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBt6xLmK6eY_G-yN9pYGMPazjiSTQsebTgIj5TxbQCluri2Qw9b3lm_O4K1u35KT4yCbuz_lNuk0-1RgViXcj82Yazg==', 'gAAAAABrBt6xi3ha0eWhYWoJ0Se3_AMffzhLiATX8DNse9GzhROiYU7Ywq3fAmSRtn3P-DXkm_d_9q34286p-QmI4HWLexg8Bw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (502, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBt6xSfY8KxKGxCmpc6vpGZgzWs5V53iDWj_YHw8fmRIw6zz6C9nS-tl279wr8Sg7ZhcC3lazzgjN4QtW_FE5A7c1Hw==', 'gAAAAABrBt6x0kwwJ_JvxDIW3ZtlWUQw58SN3SUEOlOblNuFR8CIdDPmsbkE0CPvsPtGBmUajKT4_rYM3l6MBubfSMIc7qV3ZQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (503, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBt6x18nPHmScDHS9WuMsW_aiaMV-ofQTyW69WLb_ytMJIfXoKxvqPOCxyXsotmwNTSoLakfiV7RMOExlWfOAmIM-qw==', 'gAAAAABrBt6xKANtVucNAziA_Wj_F-LZRC9Ol03wAQlZvmBStBsO5Tq3ju8nyG7Woazis04weUQblyPntXD-K5kyO3YNFNzNkw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (504, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBt6xd7Qr-lbvWwYQaN0-FcqNrWAdcNKA0zm4r2BtYCsEDzh7AaG_GPlwGib6S7YwM4TNjs_b5XB5F3HDujpAQTEvaQ==', 'gAAAAABrBt6xYeKgj7ZJ_9xHmgdh9e0fioxreZZfkTqMFwfTMzFn0hJexKXb4-sfr3iCSgqpI8Ob4Vmjt3JQRfQR5fww6b29dg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (505, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBt6x1P04AzU3Mxd0C6CfSmsthtSYDfjZbC20RWRPmu0Aaj9jgB2boluH1-LljzEeoBSjYXcoVHTktuHfRukmL1ZNhg==', 'gAAAAABrBt6xwx0Mp4t_Ypl7AD4H0gE3PH2tgSumFjauNPlmDUgg-X9VEtqtNjFMTqTYm_rIBmOi5NKnQ7i4E3GVc0LEIBKXKw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (506, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xKBEc3OvhJKbGyPRLcgGGwF8MxlDYMbqjmJxOIBz2MamcmW3WPGTM8b5sdPU3swbaGMoDSXYa2bakCpbO2E_c1w==', 'gAAAAABrBt6xmOHyHDaB-SmeA2ark72WK6WzV9BwL3ua21lmSegDIG6iioE8EV2HHEcfQDmG0FFxIFS-0WAtE8E1EPvu55_krw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (507, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xp6y45jnGLEN9WUpHxovlsHocZAjlpQpUi7Zae2gYmWj1Lh6jM1nPq5UWZzGEYftDRFN4kP8zFn-mnCXHaxmaKA==', 'gAAAAABrBt6xmR1JS48edc3jfDb53yxGY-XvuBOcI1-_5DBkZ0fEzLzxYBw2qTaUNm-B19TBZM_PF77_3Kk6GjlT4mOhaRR5AA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (508, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xWTnwRLOMlnvjPKruUTNIT5sAV533LL8zv7FUOfjzeCz47kyBz81Ujxhu8Jx7tL-EtqamgeCx3PzwN9e9jeweMw==', 'gAAAAABrBt6xpCHS_-WuCvx6q1qxNBu6jrvCBNNHfe26WBkAYuDpuOd1cA1KZ86jL2LNKffmzz5WlH8gLcZUCYRPiZSk4ISncw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (509, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xexdcDAAevzo6UK44gqLSSNMrlPxIlJPIMryE02ckfxqB6d07JGrqeOtarCoXdU7_EyX78DAVD63UlWZyiWUejA==', 'gAAAAABrBt6xHV4RyURyWAo_yfZgXRRGruhLGr6K4CKFWXF5IjZLnDUoCRB1YcjKKBPAizHuRbut_5bRtZzkSS4phDUFI_JOhQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (510, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBt6x5s7AFrXh2jLdTSyTZYlNKuW-FDVq44Zc50jcCcyrmPNXDeRu_ZMDA4Kyh25GFSuempIZ9zNhvk_ShNYK1s-DZg==', 'gAAAAABrBt6x4nl3ZvQ6OKqM3cDlV62MeEEMRMmsUzQ853jQO3TpMPhF32hJlJJLZ6oezIC2jDLLiqZ8vcvt-P6qUtTF6UnvCA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (511, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xyCxmcd9LnsqbgjhUB-tfrUUhigx8ZnH3bSrYbCuswXe31LuuVD2ObTR5jDzhyCQL4iWbLeffJJ_VXo3STlEtKg==', 'gAAAAABrBt6xJ2_tJtyi-zn3YLhhlKUZ9bIHiiY6o3MfTLUOc9NL-2j9jxhmWyrkWTE5eHrOm7cAfVrf_j8W7NOnuzxO-iBnRQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (512, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xJwGndL8N4LoUpZG-mLNr2ILr8Mf_xGCJ2AbT8awou8aivy90Wq_C11fp48HMArZJ90D2dBG53b6AyToeLtvCmw==', 'gAAAAABrBt6x-vK_okD2kC3L-mHDo4F88te2QtAY_oQwAyHY40BxWhEIwdHVoR47iKGR1z5EPzUSOqAuGPOF6H7OioCdanjQnw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (513, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBt6x-9_ewxtzD1qYbyHUiElj51GluZol58cUScu-3w4OJf83X0pLSbumTNSHyebLGcME5dv_MPtVYk9qu9rFNFV10A==', 'gAAAAABrBt6xGW9hwu4u-6a73kCL20i7hqqFgXVstIrevFPXXdK9KZL9BJnBH13ClnHfxxx0tQdbYQU4CxpbEsiKexljIW3DAw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (514, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBt6xD6CoRHltopCUek6EArxLEyueGC7vL31v_3ky-3b11AbCmHG9Z3ZPk1UisTDoCNPIHGDcHGZvrp053N7I6HoxoA==', 'gAAAAABrBt6xeZrLfzt4LRPOLxK7xRxpqNR0y0SviGViU7MtTUnqmlNGTIVwwb45_KBIgQmHbYfT3L6HbhC-XckkpwHtjqqn1w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (549, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xdGljCZqY1Eriu3MJxdSUk4v4R6N7v43soogNvn8Vo_6aYDqgWhDhkzo3dPEhKTGMmqltYFMMMYkd9R5z99Iwcw==', 'gAAAAABrBt6xx_Y8obkGU2_PGSraW5Ow2ARex6SJfmXEIdQTNdTOtoGYeF31kVXu7xD3o69D2B96L7TvMfjTbrczZ2iu0giQ2A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (550, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6x6Kam2FPcMtMNU4mg1QClt2X4qdM9tAfwKzCd177HSCzKhF5wNLxndpxp3y6-NYz5ZD3Q9NrCCqJK_guI4bq-jw==', 'gAAAAABrBt6x781N6iDAgOt2M177U1lhjHu0KACGjYNy2zzBokKxxImK71AikmMvrVj-iuLX2LTAFt8c2gDCzlohHeyKpdQ1pA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (551, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xNNOGgbWXZ3OjL3xHeoHGYvlmhw78-20T360-kZRosGQGRqYTgtAKGa60mJPbh-U3VshftsHPBDaiMJR6ISTbEg==', 'gAAAAABrBt6xr4mpON_7WDhDbTi-_eVDk8m0g1wUquzEst_hpazt2ZK6j6AnU5s91Dj_ooUojF8bNXEJvDcqxFwlF38LipTEZA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (552, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xlFuK-1GUzkbBP2W8XdVQEkNABHfHAtS4odsOJZyPo5GFz5mEhGY6WY16pxCvCwCnj783rO6WjCyeA-6dJ0nWpw==', 'gAAAAABrBt6xceEiQfkVTK6ZXIBWIILbBU7GUOSLgWP0BrrLHgCjuR8kpef1UKQo-pRn-QpTm-qQ8mOAsZ4MY8fOFeUOAy9Low==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (553, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6x8Uy78jYCcPchI5l08IazNyJefQfII1eBDZYvXK80EU9Rf60GZFHADVOGG_0MOazk1WcqahtRHdfrXFMs-3ohuQ==', 'gAAAAABrBt6x_pqfzr3e1htdlhAO0GhK_UEiLuhziqmVGwKGgT5Jc9On6oHsv4tR7OzOFSXxUVXo9OIs_BGlFEUlXm5ozpIXrQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (554, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xTlJ17XU6qeyNf6_DecCrHiFV7n7P9BP7yMSXFV2kcDbWauc1EhwzMIh6GvGPg1ikDXWwIm4fRWJbEY7RX0mjBw==', 'gAAAAABrBt6xBe-Q6pkCt_3TxyWWtey7TyG7j1wrGHPMQgijo5HaLvn1xGImej7uQPIQvsjkp6t4I9abfE5mZXfpy4HcrcfpKg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (555, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBt6xYPbjefyzAYA1PmdKkI8_Lot1RmEt91bNHhITIRMHDV4B464qCSh-0dJOxW82LdUpEmcMVdJRx8tMIiPdlAWc1Q==', 'gAAAAABrBt6x501vxiUr3t3cQVJV7Z3z4HWEytWi6uqczVDBzvWqNDDJJ-16_SAqmwWnLZewwpaiGHifF0nctPyW4FjDGKvNZA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (556, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBt6x0dtXTiwlAhoCfLPtZVEdQrKmucC8DgT8YEgpuUNMmI6UEjGXrNpxJ1YKE4GcN15Fo0RCgqvRZn51OIBjwGZMNA==', 'gAAAAABrBt6xi-2I45o_HamNhfHsHQ22-Fv0Mq3hovKaaKp-C-8e7PewvjiHBxZ6Xr7Qr1quz0zMi4US74ViWdwi5LJnwTnHjw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (557, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBt6xc8gnEuAXiO2uToPyAGEwMer2mb4eI0yc-yck0bWRtt81rdRKLcxnqgUYafbk1yMyZ-2fW9fDx2aD8VIu-y_dug==', 'gAAAAABrBt6xcehk0R-XS_3DRBOnZE4a3IcItU8iaAuCiQ0OTzK04PTUTHggfn0fQfrhT3xa_8iyZuLrd0ZL7LSK55EGbNJbnQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (558, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBt6x7karPn-BslRCfZymYsbYas8Isc9SSw6dqlPuII0OnwYNJi7v_CQtx7zqqe6VYaLitaYQERDLKJLF4LWyRG0MbQ==', 'gAAAAABrBt6x0T8jeamG6nxu1yKCN-4kINVBts4vWGyJ9NJj-__jmRQcw48RSTny0XBerYuluFCXi5G4L0A_IfRb44cAw--eeQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (559, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBt6xYPen0exAQaRA1hAJCqPrIlKXyQJreGkSygGf-yHwF4a7AYHOCoB9syMboA2_Ul_QrqhmQvGapPIpg_r025LtQg==', 'gAAAAABrBt6xj118OL3hCSYhri9mcy7hAqnaXoQs224lr47z1RRYvTJuVU04G-Ym3K1UHiqs9xGXeevRUwhroVZQ9pU9-g4kNQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (560, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBt6x9od-kv339h_ARDnwmKv7WO5SXPHvKvrdXgATHMBDYLapYnRRAPKMnaOlUenE9W_Cd7krtGeW8cwXXp4EvOZP7w==', 'gAAAAABrBt6xgvhJe_i-dFG0YQdjvYhoPAr2lRAGEW-UQOoQ3PpM8QVytqUqN8c5qzIUjj4WCQexc8B8lFyKeVj6ZiUfMKBAhw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (561, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBt6xduZbGlJOb5BPmxyZFtm7A3pHiq5H7gSH3KAyUJc22oOECG-hGgdDVA2yr4gnSfOxFvO0LOnGSngjIBZaOjld2w==', 'gAAAAABrBt6xoL8MrINa5Gzs6vA79UI4vYdCwHv308zw7NUI4miE4uXlrzHaSsYNMCbbDQoETJEnjs_c4RMeYwkDn6A4zy0IgQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (562, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBt6x4VUGUQdblUiH34ogkUpwyxv45EKrE2iDkrtVINYGsIc6qrGbgCWrg5taBrikGdqmGHC35CQFkEqpjvz6zp0wlQ==', 'gAAAAABrBt6xpMS_AYMfxhUGqfmibo3RI_XBptyWJFOI7-hlmRfAPBU9DAZ35zORV0ItPhx9bGhHXFXWb6pqnIsMnAZeVoNShw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (563, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBt6x_I8I7ngIA0wGsxKvBRmiVr_imQ7JrhaAxs1PF3FI3UnrJ7Y9BHa2s1n3jmAVofXHCNV5A9lhiwyeM3pLFxNQKw==', 'gAAAAABrBt6xzfrtftqS8VJRo_nOBWA0c8K42sCMOlHRlm0MaRO7iBADyRM1WpmmwSbp3Kwolxi4UIcZi0yIIxBtNwNILRfJYg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (564, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBt6x4Rau0K2DJ5d7I2hDM4sD3XFgqemB4g6HSLJxx59SBRYM8ww48u5SgFCHHNQfLp4HZE-ERfpF8blxipO0omTf6g==', 'gAAAAABrBt6xgBxSt0I4sIr6osG_NC6XFOW9KmRQac0k3q3t1Tp1A0E7N9MdX_EvasyFtP8HDsZk6THfPqpru5x4LMwyJJtSgA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (565, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBt6xW46JDt03Fje7vTJ2NaIWCuqQ6p6npV2hffN-lmy9L_3irLu80-rEGZDBhTbp9TUzSGu5nlG5S3btbDshyvxRIw==', 'gAAAAABrBt6xUnRJZfSVp4ruYYhvM_FArxKMdy_NBkvzK-xEqoun8M1BXejXlyhD5W_wAwYi9sd9SN6hLeMNpY3yY_izyoB-cA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (566, 2, 28, 'inbound', 'text', 'received', 'gAAAAABrBt6xvvXet-qxra5vh_q7RjQjMUZ6iA74-76X7xNvG8dXEjg1Ak4JALBUlna2QcvwXptjQBkBCZhW8-9npO7gHJp63Q==', 'gAAAAABrBt6xDgRsHJM6Pi_RfJbJeXCCTd6kuoQsw882oqgSghkmV_YhddaAIzJsvQaGKxXoa0ccV6PjDCWM4uCJOrTTd6FU2w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (567, 2, 29, 'inbound', 'text', 'received', 'gAAAAABrBt6x5xHERWOOYpX6ik_oHIUIdrPCS0K3fecFoDTgAJcGV1h0YmgjiAFpdeGqnVMGusXnFBIkjoBnizXcp9sh9yn8DA==', 'gAAAAABrBt6xgMABCbWMdGi4JsUeTUkt5Rv0DgsouSra4kiEAnYs70s-hgpliQamuFWAzL3yIKhSSvggiLXYn_u88fLh_LDpow==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (568, 2, 30, 'inbound', 'text', 'received', 'gAAAAABrBt6xa5HQfnZGBQSGx9WDEjIN_IzuMKOJTyMgPv5KEpM5U8QCWNCHyVMRJ4SC0C_5WMK9g6O8zN8yIj3M0uRn12dAsw==', 'gAAAAABrBt6xWmCdBpCMuhhSzkDrTrYu7winMM-e-1Qbq9yPw7cUd5K4JriBxt_8WGMnuf5q55grqhWgYjKklAikUoMsUjSy9Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (569, 2, 31, 'inbound', 'text', 'received', 'gAAAAABrBt6xayoAujvyx3nv3WUGo46nqWdR6zxKZGCTEfq_CPaai90-qwg3S2dB9c7oEmC2Jmqe7Kab_6V8qnS1iDqCy3jDhA==', 'gAAAAABrBt6x37-XW3R0USDSO2H5o4WWZNGjNrz8JQDTwBbmGPLFRjv6SNxm9t6q5v1dYdPDVWjMW3LTduWA-LnBPFiIgHLspw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (570, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBt6xi5lI6ahXbhQyxztcxac157xzSlaS18RNzgoFE6n1eY5r1fqGj2GFnZjNmRq3ql5ej9b4T-EWnABhk7T0Bg41zQ==', 'gAAAAABrBt6xRY8t4SFMXMpa6m5QBvARp0hCexX2-spgAOwCMYSO2pJuv5cpLT9jJlDMr3Aam9tR32SUPWbX3N6dcvdoR6CFJQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (571, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBt6x2QEhn5J_adfK9WlYaVBmazKibwGMC72L1NdvkH2fPKaxvUK7PEkFvhA9aLxKA8b2j-wxXfF2jZ5vbZpmTZVi1Q==', 'gAAAAABrBt6xfT-c-l5ZF9SV0xyD0ma4ZlD873EiG9j2gYSZbjwc3Y88y2uxNYO64uN1G0i5JwqJ_gPgnJx9o16aGoiyuulIlQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (572, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBt6xwKepEsXxTMCaAe5EZoYA_Zj_0GfWDqcmghK-sgZ6ZDZ61C4KdXh3Y1R6o6GbFV2Eo2LEN4GbPpYPm-raD3FyGw==', 'gAAAAABrBt6xc4fvDZIM-RZp9zBM0wbAaCOzfuMQb2AtgHUE4v_KNkhVh36gnUYJKrAgL511GJIXD-zrr5MPovXqeEFhFIWXdA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (573, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBt6xJZ6gLSA7Wz9glgLVNb4nYVpJ2t-_8CUqJFGTQJJJ1ZXk7PVQJL_Bz712FxoPI3asnN7EaUBjTK6cbtVk2gmfUQ==', 'gAAAAABrBt6xzrEVsxevjufERoZbNH2TEoRIFuPVexSFIyG6yZxsHZthKORAWLZV5-MLcir_R46apV9Awu1_3YTG-ETVq4q6sQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (574, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBt6xsnVvm0k46xE8PqqvQy3ISaovX747g7TpC6w0oETW3xd6mdH3KNfl30eL9nso_Z7W_nvF0Kw40tf4NILRPQYA_Q==', 'gAAAAABrBt6x-L8ahjIBNIlkOy8T8U3fFbQsyc2xbkmIM8fnaXfPi1jnRHLetFxW1cWB7B9lQggT30KfU7-_go_-b6i6IlSlkg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (575, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBt6xBcF0DB0qChBDOu2SaM5gPoi0A5QeG71_ji4Tnwb_cr3B9GpHBpFLVFJKahpOcdqyj_UbHvPlE6oN5Nv_o3AJgA==', 'gAAAAABrBt6xrPqmPUDvHpR69PpGB6UbM1SpN_wgcrkxB4HJKMoNNwNRajGhXPBSdfX3pgsgNs_bLc6TEAsk68hFqrxbF-qTBQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (576, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBt6xagBin9e886n5oY3_BV2aNAhQdmlGibdG9acOyqrAtMDhfRV-FCJe3hO85974IudeNU4uzxEobOaq-anC6CHenw==', 'gAAAAABrBt6x6nyAwq7UlHNbFQvNv7TIxPQO18KkvuQ9U7K-BlJll6ED2eT3TLraveEy-CR6gNrJpDLbLHQuuGv2mtuCuKqXbw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (577, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBt6x5rXUZC1RR2Vq8QsJytPkyNj4Am6s7HXJaseztqHC7Su4XB3COONEgxUWjhf833MPIWj7aM6jeNW2Jk2_ivxvUA==', 'gAAAAABrBt6xhsjQzF-G_q4wSKtCxFelzZ8YhPgCOyUtpS6uvrEJwd2Pqp-DRJjtfMzs0FJghj10pPW5dqKewULgPrHnwgNm-w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (578, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBt6x2pycv6h-BkdseuctL7HVs9pGbYJOkVPZLBXyGbEU1_OwdS69VZfMBaHdSshj63-paKofEnR5rkTM_JwMYElPsw==', 'gAAAAABrBt6x9-bsiQRaT_OIqL7YLVyoOqKLrUwYG-0MYTQfHqwuLfYHaZviVVn-bSxKmrqODXMYhbkjZq_txa9aASE920HfqQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);


--
-- Data for Name: own_number; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.own_number VALUES ('+15005550006');
INSERT INTO public.own_number VALUES ('+13125550150');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES (2, 1, 2, 'gAAAAABrBt6vKTx3P8e_yxbV_yEvj2VAor-dMgpjHUcHQGEwDI0JtkY4TtEtGmJd2PejO5Ur_YAvX8SyWXcypB5-FmhoeY4OfQ==', 'gAAAAABrBt6vot-yVeKlXp5ZoODO-4G9G07_ShXOyncp7beI1VbduHx5YjJ7E0cGEQ4kxsijCwW5P90fzi8zDch-pi5DeJvjoA==', 'gAAAAABrBt6vNb2uY8Yt6p9I1Os4xx741n2WrNQxGDQwphVJGNd1BEkhpeJh-tdsNXTAp3Inm1nohzCc4T9pKLxzHQ5NVErGJA==', '6ebbf87ee46ec7756a8c040445b5fc8866aac4282e3c2e862fd439b86b7810cc', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'red', '2026-03-01 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (3, 1, 2, 'gAAAAABrBt6vwuch2579pdU_LR5dzdmXfZ_jtvKwMqhf7StI9jJ1LvWCZusqYeYNJSC7j50VbifTyj9QYNAiT5BTt6KQGy158w==', 'gAAAAABrBt6vWIpNQAmKfGW1drfHezI0RNGH3yssIH2gska9Igs4iu_seoOwlTzatEBr2ejjqAK6ijqkeGTcpONlGQyiIAHGXg==', 'gAAAAABrBt6vFSopFBrfT5S3J04Sr7867HanqLVyWNiCJYzcQ4BB65YXNg_MApbeLy03bBKBFobQTT283hoq8GrRBMh4lp4A3Q==', '0423e4fb4870e79612e5dd3a862fe787b1075bad37cb2d272f9913aef83b586a', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'amber', '2026-03-01 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (5, 1, 2, 'gAAAAABrBt6vdRYeEvE4_U7Ke3Q_QRUHRZpc-h3iiyKWOp2DfrneK7odTq7XahKdCBx-Ypzd6yP9GozsIs6OskIk---9v1g6Dw==', 'gAAAAABrBt6vMf-osGC_YLMMKHOZCUrYBDF0Y5zaTu_RuKKwgyU-zq5XWf1LWWhy3uMDJm3X88KjVL_RO0sqAZanK51yWgWRPw==', 'gAAAAABrBt6vhqnp6KRfGHXlD1Z5cjLYwKADPMvBH2RjdAsZGimsa_38XK4vb7n2jP8FhcwAB4HYbhjZ9ujXgEbTB2JzKnm6rw==', '2b852f27e677aa992764b8bb030e1cfa69c2d81882aa663d160913b464c11096', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'es', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (6, 1, 2, 'gAAAAABrBt6v3GLw4viZqAs4M0H5fFCya5WfUnCDzBT44iUaP1w0O3jCaoF1VoFfjCHHe_hxt9goEaKhmgXjanduDVIpJTqs7g==', 'gAAAAABrBt6vV1CS25KnNbGIrptoE1GY6mzBU9crsAvlW6_4ZENzGk1W1eV7yAZ4se0wF_snuLUf257UFj7Djxd_Yr5WKMpBBw==', 'gAAAAABrBt6vgzbqZi4rz9pyoED8A9nmxlyl31rglJ4KLjZKiJH42emmYixLy_l1KSReSDLf-6G3rzbgE39r0AwWjXmYZU6OQQ==', '6e7b65e094676e1bafb539f275037eb0447e7277e8f46c6da0dba849cab6223a', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', '2026-02-20 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (4, 1, 2, 'gAAAAABrBt6vXmK-nmdZ3nC_CmISrvv6TW5Su9P2M5u6MPhLgeRORcULeqmP2J9esjqWKlzoWB4yU7ek_vE1gOORQ4PvOvWT3g==', 'gAAAAABrBt6vfpurVVNUE-f0tkH0mHMdD2zK9IPgQG499VGbUd2Yj_G_mUWxCO5SmfImKe3mOk7v5hvDSze50itN-Dsagvf2fw==', 'gAAAAABrBt6vIltqmcKbO1QDu74-t_mdCvWAUII4Md5EDVy1YsEZLlK2oePSAXBP20m494_KVa3t7wTgph9OLfYVawnZta9w-g==', '0d9dc2deb627c701007887b6e86adb960e0756bf8f8e03a2a0f524333b59a75b', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, '2026-03-01 10:00:00+00', '2026-03-01 13:09:00+00', '{}', '2026-03-10 16:00:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (7, 1, 2, 'gAAAAABrBt6v_5qsJeEY0a8kDKgMgRP3trCqc6PZaTqf0dES4frp-fxTaAsHC2rdGydj97-kGKiHNskMFVBZBiKwjA2prlUvyw==', 'gAAAAABrBt6vOpHK5b47ahx7MTeLjBezYcfIzPKssfJFhvbcHwTctQKFstif4_6Mg3cDMmW-eqQbpZ4M2MDw7crUGJPoC8Jx7w==', 'gAAAAABrBt6vJlIkIsAtmwpLhLPdqR3MI3fL_KcWF1hDaTaXcmzOZCborrY52rztjrLEeL9_dUK-dhiqrgFx5tNMsTBccS_A9A==', 'a5e6ece966d9d12d7790190993ea7e040d8fd84b0dda18d0b4b7090c6f5a0e64', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, NULL, '{}', '2026-03-10 16:00:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (9, 2, 4, 'gAAAAABrBt6xU4M1palKB9AdkgvAsZwJDqTOwSsmbxQNf9La06RXAd1UV4mdkYxRRGd5V84hLt0iz87AvQfwzdoGTWsIQ5VIPQ==', 'gAAAAABrBt6xfHNNKYzFf4ztKUV8PPdAN3LTF8UuDRc7MiaN6-W-pDvQL3peJOX4OtMO4uEsMLl5IogUsHYfOc2MCKaXjoZ-iw==', 'gAAAAABrBt6x5T68sZx4LODXwnvHJx4M7Va64eXvL7EZKVBeW9FENz2BbjTNs_eUL9Ha8D6YSkujA5YSLY1cSedBtUmx69SJ0w==', '0eda52532a5e0875825ffdc83954db5a56db5bfc5ed6e120317c3ef9707c2c32', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (10, 2, 4, 'gAAAAABrBt6x3-nGQF9RQlOT7X6Um_uWgKAZEkeEdP3Di16WWOGQNNSHdTPwkd1r8x5YUqI1ZEYAmhFcAooLhILJptJqByB2jg==', 'gAAAAABrBt6xhR8P57Ac0hUi43vn-wmNgsxFA0jEbShauRpj2b0xiADHWgQhy-WttmoeVRGyyvrC3HwqQ-mr_gUDqlt0gtTnRA==', 'gAAAAABrBt6xjP8slGyMcNT2yDLCR9LeskAoVotsGK-l10zht9vcGnhMCusiFTlDfv_BFIuv_h8OJdApHjxnlrulx3k3B3IGIw==', '5fc4ad6131d6b0501584b5ef4fe470d3081c1dcdbc5c9765ae98a094fdf5c126', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{"red_closeness": 9}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (11, 2, 4, 'gAAAAABrBt6xli6Lsk4Q5EFEM4Hki5dV9SFvR6gv3_ztcFNg5PVnZ-GD-qa_VpYMCl1WcVt1dk8y7ViLS2qi-0PIunR4Y-QHSg==', 'gAAAAABrBt6xD0hI01V4iillKLku7IIsxE4eaNpmU9Ar8BF-30iuBa6k3GRNfFgJGskapVM4DOPJc9V9ZIkgCKBFPTlMhusdWQ==', 'gAAAAABrBt6xyvNfFlIhYK4E7AeVp7wio9P23Fb4NXJ4Df4WSiNJzveHf58o4WEv16RSOF00yLaZcU59RKcR1EK5_y5O_20i_Q==', '9d38a5923ecfb80ecf7b9d0bfc675a0937f166a819637215715450950d314356', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (12, 2, 4, 'gAAAAABrBt6xoYrMVYXAoxtFhHD2K4875xjfXacf4cwE6IBdLzzjSRaVNMf7LXuL54BfI0FNUBQS8UOnaQ3gJ6e0KqDYXPG1sg==', 'gAAAAABrBt6xeRklLpUWGJVctGckYKb6dHos4toYy68MQ1K6sk5vFni9gGN_WuUk6bKS_V-G8V5nEzb5778-HfQkRIikoISIPg==', 'gAAAAABrBt6xUnneJ4Y1635EA7Kc1grGuXZHJKqqBMGHmmWfaftJuvzKPc2R-hPLuBngoeUwu1WKyh8GfBO7hyyfikwktwbeDw==', 'cc386ba7ceb2323acf1630c68e9022bd5032adb2a26c3f04db81bae93af2ccd5', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (13, 2, 4, 'gAAAAABrBt6x1fPeRtswYbd-UfHIx-em3TJ2E30aVPQdAWFUXvHRw1_iLnxfRAZO8UVWZAiw3xf5isSkzrR812zlrlTjbcmq-Q==', 'gAAAAABrBt6xuBrtCU62osNo_tqYF8H0ndFxuDHrjTsCgKcyRi8fPrzIZIjOQ3I2AIgLnfdFBb2UFEvPC5oX9da_mg9tGvrlFg==', 'gAAAAABrBt6x-kzQ_y1RMRw1wtt2y2QJ8f9ulTSoJN5nBuiwsWQwH3GpA8pNrnqAMDesoZG0ykLH90-xafuQREObiYKKyC4Vlg==', '2f08989eccd6f8e7a329774b495880249eefb7204ae8c03bd23846ffb2322a6b', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (14, 2, 4, 'gAAAAABrBt6xUoXso1wqlSo0sa0g-R9iXnGN-vOVeDASSXF-zqumS_NOnCYPowSWnBUf7OStsC-8smTW-CJmpQ44HHlLQY0Ufw==', 'gAAAAABrBt6xrMcrdKa0vaoTse4N210mBb_q-vS9NrD99pgngjgsyOJZjbgE5TWPl2tDf4eohnQNeARYx0nVZXOJZcZBMZPoXA==', 'gAAAAABrBt6xCSNIph7_0WzVj8Nz2AjhggoUQR43ansU4tK1lu4SicCI84CLtgdw1xJOk4ZBOPaJSR6EtjhwCvidMMQV7HsApQ==', '5ebb37bda398bab7427c1b019d0e575afc25d9e3838faee078ce18874d64214c', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', '17:00:00', true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (1, 1, 2, 'gAAAAABrBt6vTEldkmRTB3T9JCGLoSpTqHdRmfn2EMjmplVlny52Am64vWMnXBNMvQAI4CnvorJOSsdjH7vpFf-JuQkurPEZsQ==', 'gAAAAABrBt6vibbrKPquhqHQgcC0YBC-AUdefaeCOZV4yvdyv6oyEu_V1exZJLq4R5OrFC3cfjwFEQ5bjq6LEGalK70Bz4Dxhw==', 'gAAAAABrBt6v4U67EChmEVAGwkW9J6FEuNIDemxWJCRRqb0JO2uQ2fiq6EBI5oBxAohhQxvnwcrFJTlP6knTZ6OIbjz-m6S3Dw==', '58a21aa7c2d170a85a5c3c561907c0a037708c8cc048bb6f3aa477f31bae52f5', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, '2026-03-02 15:40:00+00', '{}', '2026-03-10 15:39:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (8, 2, 4, 'gAAAAABrBt6xjXLp4UpcGTp_6rL02ZVYniB1qutX5Er19EB8IKR2QwHliEYU6atN3FzHVmVT0FmBYX0p1hNMAudBGAPqdRx3_A==', 'gAAAAABrBt6x8JXVUmhvwiaQUJX1FZ9gKSuTftFGj3uhICcd-_creT7I360__3xepjgH5H296gws4RK4ZNia5DsWeZGvKFgckQ==', 'gAAAAABrBt6xDP1Qx2XHgckG4UEUqTtP099hejcxYXnawPVdQxYTHCU6tAmyOhgAdJ0j-GCc3_1bpFxLfHZSztCwIcMTNjn5fA==', 'afded762f9973a7d8083b2221469ae0a502311728a70b627a17c7f83187b2038', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (15, 2, 4, 'gAAAAABrBt6x_RRua_of7CpXOcnmZ0oDRCZympm4UliUfcIegqdrIYe1rkh3suA5mSlQ5LFW2X9mPXvDUf_iJ5o2Zwqk50M2_g==', 'gAAAAABrBt6xaDCBGSiaU2K6JdmiGxUPRrJ_zLE5p22vKo0kjMkbSUZYftSizc9c58F9r25Z2WfG_T1Ux9DjKtzzN7czX5xBtA==', 'gAAAAABrBt6xnumRvBvmx2b4Gm26OLoXh-_ItEVNSWYw7qVW2AcgIFdO8WIqNWSOIjYWpd55-WaPZGsixq4JUjU_sLzg6AD4kw==', 'f24813137ba0c319465a1037c65ad1db75f8264e7df343c56e8e11427dd546c2', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (16, 2, 4, 'gAAAAABrBt6xxB5LMjxdrQRyfT9P0pT05muR9KcdlvJ9E_MrYF8965hko44wk3AsNixeN02lhBlEhOcLVbjQnPaOL0jeeCnGkg==', 'gAAAAABrBt6xQSBede0nQqQa77DyMf4tPB79IKbLdbc_UZf_fY2YaJ-EeQmLYgRc80ptLaHL1m41YAjyrZMKqCSjUPtELs0eug==', 'gAAAAABrBt6x22x-u6DmYolhGke22H-qhvVjzZ05llDn9fddcoBVK_FqEWS3R4i9egdn-8l9-TyJLcLz2cZfCgYKm4sC8JibYA==', '5094873d5675641a65a64efc5a77c982db19b076f0c24439cdbc6c89eeaad472', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (17, 2, 4, 'gAAAAABrBt6xBuCdstct-3UKj_Mpl9hecCsgGIAXOjX3xyctkfnRJwbfqJduH7aAaRG12-26frPkeL1lj_efZGpCI0_M4rU8LA==', 'gAAAAABrBt6xi-A9FJD6ytbEgio1aGSyAl_7NXkvU4wSsbgTPtg-kADkvWiG1-vyqCLjJR7Uvm9TeuxcrpsuyYdqW3DoUOjspQ==', 'gAAAAABrBt6x4SzYjDVEbMN7MH-moIMZvF1UpBo2te9VDn-EHb8BNszc6B0NArFAa_x0i00xc3gxDJLP3_g054VokECvODx6uw==', 'ab6480db3091262c9f943cd585aca215b936be34960fd84a7571977a453fd9fa', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'discharged', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (18, 2, 4, 'gAAAAABrBt6xYjcXjMaQrbZi3wY-qWp9pHiJEtS1h6RWltoYsN2e5fA27ob2Zo-1vqh-M5xNnYKDbBmHsxdB6MFXlO4oFyLwMQ==', 'gAAAAABrBt6xqx1nLxuGxjFTV27P93KcAdWl3Z5rsmMY6pRBC5jJjajATNAIeO91rwFmczhFUuhidS8M6HWxKHcjApYZ8p2_-g==', 'gAAAAABrBt6xFzpTWMfYbwxMOQcCivXf1H3W2OR0hNIf8fsyGwKGv5wI0f4Pz2AqWCC1xTzs_coFgoopzy85Tr5rC_acz2NNCQ==', '80d5f530d326155f40b3aa83f0db534445542cbc1df9469e1b6f602c508f802a', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (19, 2, 4, 'gAAAAABrBt6xXZT0FxZV-oisiUkZ0ecreeBAM2ZDWEIwyYW3T7MdYMqZrjuz5ST3VRjGnbwHGOhOzO6rdkuBPu9h5CLt6xv2Aw==', 'gAAAAABrBt6x9lFJW0XqJqszhi9Ym6y9YWgNK4bdMyeWhdDg4xJ4pgMlNlM0pTjdQJDxYJRfOTq9DNGj76AfaR7Md9HML-g3WQ==', 'gAAAAABrBt6xn_dM-CE3YuvmVrnwUWXgAXavd6JFiarYLxYb039O06Adz4cRFqFudNiMBPBN0SGj3_GEq-_3Ni3h-EWTtX5uxQ==', 'e77412e70e56cb48921471cca84864aa6a436e20def153c0be16403b3acedd1b', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (20, 2, 4, 'gAAAAABrBt6xvYjMvxDIqThQT9QdNAlHnU90mxCZ8oslYtC9z1f5rt6OL0yaMaB4i34zdkSbVT5L-f1N0CiMDqHbb7QNxfYxpw==', 'gAAAAABrBt6xVYIP8Z_YscpPXu66jYu7AVsGn3__SljSBmRr7ZyAKNvucFM0KV1Yym7Nv_agDAtV2_70FLYyvoHvoxNPQpQWYw==', 'gAAAAABrBt6xbcr0euh3Xf6lWHRQnOZQHbX1CYPsIgT0Cc6ZD5ejgf6hdFFqUYKf1-3C80WYThno9hQ5SJAsoAPsvAK5-Zgg_w==', '4a545b286d3db266490a95a6eb7e1127611204fda0f4eaf47e6b48a663ef72a5', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', '17:00:00', true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (21, 2, 4, 'gAAAAABrBt6xcamXmkWAvpcPRem0Sx3MU4qtukw55zRd4nV_ezocUGQHCquaI8J4y3hL_WvrVdyVrYxEEb9ib3-ICmhpNTR4Dg==', 'gAAAAABrBt6xD5oD-ysNJ1jmf1R7Ur2OGc9NOxAkeUUYdO_9Q70M2NbQxyO-EKnN-Us8lxj12AmwV-Mruor53YTLSom1ZBqB2w==', 'gAAAAABrBt6xu5h53CZK4eSXwJuhONb14yLbDBhX4O8LoAJFNng7s9iPnNkn1oR0iJjzDxp63_K1pOqWpLjjbxcI4a5-8TRHNw==', '03b02527733c0a6c07c0015f20fb3e7e8b032cba26652b51d4b5cccc32ff6412', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (22, 2, 4, 'gAAAAABrBt6xEBE-RphoeVaWjajcd6N6uCCkJkZNzAF3OC1TOxbZ0DTWRkchlN12BDlGTyhcgiDB_BCwAly_YXbzbY2ihM4KBw==', 'gAAAAABrBt6xLFD3D5oSYaCu6a2lO_P815lmd-ThqqxxvibCxeEitjcaaTxfWPOmjTKDtUfkIbvxoOdJy8XMAL2wDMX6xfQ5Ww==', 'gAAAAABrBt6xBoKwy1dHhupGz8voXWufZZHRhbLvPZk90J4hHkG6908y-mFJ2LqOuxWQC8BucT3tLn1X2LqU0ZVjBuUzGN-cEQ==', 'b93adb3f0d59bd073ee10326498fbe03e211fd76769ebf915cdbf562b92a084f', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (23, 2, 4, 'gAAAAABrBt6xlZrnPDnP4ZLd0G2_0izqOwHiaZxOill5NvTuAAWx6RzgeKcqe0DvtLIzW6senJxPMYN3nRHvlqhvdPu49OQBdw==', 'gAAAAABrBt6xAlJw_q_dvAkZwKdD05zzwutOAIht4xgS3OEHCVokFWIhdxD6aEWJwL7vK5dlEHPAWQJxX79brsuC1NsOkb8heA==', 'gAAAAABrBt6xU2f_c4LzVm5GNTXP02JK0Q_D8jP2lfmwwqJXKzg252pkD9SIqCtQwTAsFH9sBorQTjFFQBUNpooLXv2Cgnh-aw==', 'e7d2134938ee83853a7caaa85dfcb1bb93884421593260e8e75ce589425640f3', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (24, 2, 4, 'gAAAAABrBt6x4mcq5qDNSLmALKcYaz7Bvz-O-PRDhsy6FpqDtFLxe3KzyXw1qGqsUyiqaGYpyEHCDqrpCOru7B3l4rmksAQJiw==', 'gAAAAABrBt6xu-U8HoJ9JJpTD3Ta0p2AmroEh1DSrNdXirHcCokp8_PS-VJ-lyeK6AH0KTJqf46Ra-J0hhZru5BI_tT7ZXkTFA==', 'gAAAAABrBt6x8kz24GkqAJOcbgJQjpBjaKgH6QSE96EUfJVaS0c6zK4YHx-j0WNvi4RugGi0AaMfihC2U-c_cbkW3GT7Ydim2A==', 'd51c2f162bde90f1db80bb114583dc105a2f84aa5c736daa61602216c34e38bf', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (25, 2, 4, 'gAAAAABrBt6xQPjHbMKULBaTFWO34eUyou0paAvGHX6c8ubJ7oUItiHJ6qUVtqwgBxuzQw5spnJH7NFqVurGsGCa1rIGtYE6vQ==', 'gAAAAABrBt6x8cS2ZFXP8kizK_1Ay_neGNocyR6Vep_S4IsuLiihO5OutEKMmmqIysewzJj9IdiCz5ygoPLCzEVA8hoq4SO7WA==', 'gAAAAABrBt6xZGjLIERRw0v7JtUacUAFgZ1_Br3nxEtDiJJ257zAYYpeAWOK0K3kOqqmgLyqdmCHX3JTJz7iKf-3XA706TIHBg==', 'bf59bef9070032f84e9f07a60133c5c03f5f9edb58182e960622577d4fbfa7e2', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (26, 2, 4, 'gAAAAABrBt6xuqb26I_Kbn759eOxFchaeTqZvAag3zq1H2r5DtbdeHoCSPSwojxhXulgXT5Mqc82uw3rDDqZtupRDtn1BWVClQ==', 'gAAAAABrBt6xOXTz6shh5ptKLYNAUUS3AYDEIHS0hFnG4hDFl8POakgam_3hxtDF1nfzbXT6oT2_PRsw7DCB1mjg_dzoZZjnaA==', 'gAAAAABrBt6x_IVgwjitmss_e-qVnPO2hzMyVBCetP4pHuZtnHMxFukUzkg7uynhYOf3v6rzuJDM7QXA2bMMWC5T17umKwr22A==', '2e1ad1a09abf0ef0549771163c08b145b7451321fe5726ee14fbc69427f13bf5', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'not_asked', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (27, 2, 4, 'gAAAAABrBt6xEguu5t-IfaRFurAXr6VU14zEfsFUPeBRyBjPFsrUEM1Zgj2IgmvIlbGyq-PTZv99xRjUQ41OvdD-FzTUTKro6A==', 'gAAAAABrBt6xu9Lx1DnsC5fxHFczZj9NNZDraFjd_mjDfr_Ti3wYhsgJs6sjxxs9JvG3Dy93jKIE5z1gUh_rlcZPYxLWY2mvIg==', 'gAAAAABrBt6xjecjhXqrSKtgtGtX7VFdrB1UDGMoSyqeGS1x59oz1-fwjERktxFfljGju1OFdOYfrxLoYTqkQl0JxsR2xFhmKA==', 'aab44cddba5f51205eaa0f42270864f63c25e831e3316d2a11aeb8397bc58a36', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (28, 2, 4, 'gAAAAABrBt6xUXvTIfajFq0gxUs8I5h7_cBav0AS-CWJklS9x7_sO4-_MzaVo0iY5HsiVQEURqHOmvVZ_cPhPuNOFJpKG9-jug==', 'gAAAAABrBt6xcen4MIPCEQ0l8xr3ZPuaVzLqacmJJlEXqPE7ItkhToMDEtyyD1M1n3ZTUHB_ckZFzUQvLtVa4wndElnvGQvnfQ==', 'gAAAAABrBt6xh1bqbYSFhhzfy7Jlbj6C281NCCpCgx8QIWzy6KGWWll5RJhrsPPqfqpXwlgDR5hr1iAgP_8GiOZ9YA457EAjdg==', 'ae085fbb706aa3ee3a973646ab2fd78bc2a485241b90cfbe4ce4909458d352e1', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (29, 2, 4, 'gAAAAABrBt6x72fjq__g3yrKxaAOGWT43utpGJym4mIudXdlwPclGSZpcAt0MvdoIO8d4P9B6scQQcgLLXaWRn-CcmsDFLdokA==', 'gAAAAABrBt6xIvE8CDZEbmc0ULP-MYEta4IPNVzc6p6obxNGabDpLrtj-YCUnqzdlVzedlJCT0J38hDMCPwTTpIw4Fcbsnzx7Q==', 'gAAAAABrBt6xlTgqnnF5ssR22oeFItkGM9D64xlTIakBNqJ_6siAPlaCZqC9LdOolR0p-N-8JhWhuZIFWI7w6zsd-0cPlXqr7Q==', '8fbaad24cb3852e0caefcc30a27e7fb56ba73ed0919eec5684dfee236051ec6c', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', '17:00:00', true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (30, 2, 4, 'gAAAAABrBt6xR257Eb1G5tQKwTOtGOshD_vXSWtir2ZPgaSAwz_atVilgNf3eHGBNIpbbJKIaxem8rOP3ZxUw8go_zsLAEaOfg==', 'gAAAAABrBt6xcR5m6blZ02OFt3oCmeWzBfMxGR4IO15si5VVQZ5XwurWPcdjUkhVLQqZW91aYRYYrTNlpjm1pv2DOSGWgnNB2Q==', 'gAAAAABrBt6xyY9eRTELL0jwk1ShvDg7xq7uCR-uKCmHYYKAxRRwGh7P5eI-CqemjYFSjbF67t0K1XIhP2NYvJkHRKX7yeI1NA==', '725cc705caf4de8eaf62cc008961ee5fc6633d498e251463109a9843be927c9e', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (31, 2, 4, 'gAAAAABrBt6xbDps3l8FQeXZMj0KN0IWp17WY0AD2stIMzo0NaCDfkmlx9M5c_zWJX8yyvptokXdAa6VvDCJ1mzCy--n322uSQ==', 'gAAAAABrBt6x9asLloTWifSURQK11clkJdmebuybpuvn6A4d5hP-6UeN0wyeQzs9AeiwtA53gN1SkzAuGxGzYCaQ7dPpkGVc6g==', 'gAAAAABrBt6xcs6ULkGsLcM2kHGmNieN9-poCqskRWmW-pfi_MdX-p6yf0gMTLG90H8iIQpgylygoFthOBS9tfsTTb4u-DdbpQ==', '5a5e131d700dc36e94ffa954e1f4267ea6746036852e372a9f7c6ca9e441d42f', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');


--
-- Data for Name: pause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pause VALUES (2, 2, 8, '2026-03-01', '2026-03-09', 'gAAAAABrBt6x79LNcqh7jX_NcamtXax5Vrt1nENUdcPOO8hnBOE3weaRVSxLLsycFyId9DUYqk2b7YG4ZPGP8H1a7IaZaYX3rQ==', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.pause VALUES (3, 2, 9, '2026-03-01', '2026-03-09', 'gAAAAABrBt6xZTfmLyC3_IXSmOuv0nsqtxintqg7vjy0RQ8oywydv4sBy7qaHgRIbZO6oAH1cu5r7dK3V2TWBA5q_7zdmP8Zqw==', 4, '2026-03-02 16:00:00+00');
INSERT INTO public.pause VALUES (4, 2, 10, '2026-03-01', '2026-03-09', 'gAAAAABrBt6xMk8pCwbiarCpFdkJuziLWsZN9YTS6DaNvRheJKQnC6dQsbaSmEhw0sI2fUUzt8APMEu9IgTtvQoqLlbtB9WCEA==', NULL, '2026-03-02 16:00:00+00');


--
-- Data for Name: question_set_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_set_version VALUES (1, 2, 'sleep', 1, '{"name": "sleep", "version": 1, "prompt": {"en": "How did you sleep? 0-9", "es": "Como durmio? 0-9"}, "questions": [{"id": "sleep", "minimum": 0, "maximum": 9, "texts": {"en": "Sleep 0-9?", "es": "Sueno 0-9?"}}], "scores": [{"name": "sleep", "questions": ["sleep"]}], "flags": [{"score": "sleep", "threshold": 6, "text": "sleep is poor"}]}', 3, '2026-03-02 16:00:00+00');


--
-- Data for Name: reminder_plan_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_plan_version VALUES (1, 1, NULL, 1, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBt6w279vbZbALG7Mwi8kIZsDXir3qri_zwRY9DA1S6tFBqjUt1yiXmX7L7rPhRgEXkG72ArcYMeY5pNlKpjTyDGBLVF1sX9j5hQPHvQCM4Lgu6k=', NULL, 2, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (2, 2, NULL, 8, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBt6xG1_hu7nR2vydg1Q1u-PiL6WGyEP_cvlSXXKaVoTB-gmGXfyWJ00Zdjl0vC1QNtmtfzc1WGZE7e9lST20HEtXYQbMESMiTyn6uJVIe-wsyA8=', NULL, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (3, 2, NULL, 9, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBt6xOt-sVxsu9piflfjPWPboLnqrxZCPV48xL7LrQEFwgypGSGGfHvjXhnMVWti_4UdfvImpp08chWH2QhFPHEaDZS1LAQJsx0BbzJhHslj1Z_4=', 1, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (4, 2, NULL, 10, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBt6x7ZQeGrAEScbgvoKGuX5d-Q6SoPiXKFnvh-1uXKN9G5v67WVWalJNeXfDLRcLcHqWTJllSh0QcTdvhrW5oPw9V09z6K1rSurknaPsWjyU6YU=', NULL, 4, '2026-03-02 16:00:00+00');


--
-- Data for Name: roster_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roster_entry VALUES (1, 1, 1, 1, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (2, 1, 1, 2, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (3, 1, 1, 3, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (4, 1, 1, 4, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (5, 1, 2, 1, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (6, 1, 2, 2, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (7, 1, 2, 3, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (8, 1, 2, 4, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (9, 1, 3, 5, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (10, 1, 4, 6, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (11, 1, 5, 7, '2026-02-15', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.roster_entry VALUES (12, 2, 6, 8, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (13, 2, 6, 9, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (14, 2, 6, 10, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (15, 2, 6, 11, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (16, 2, 6, 12, '2026-02-16', '2026-03-01', '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (17, 2, 6, 13, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (18, 2, 6, 14, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (19, 2, 6, 15, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (20, 2, 6, 16, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (21, 2, 6, 17, '2026-02-16', '2026-03-01', '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (22, 2, 6, 18, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (23, 2, 6, 19, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (24, 2, 6, 20, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (25, 2, 6, 21, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (26, 2, 6, 22, '2026-02-16', '2026-03-01', '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (27, 2, 6, 23, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (28, 2, 6, 24, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (29, 2, 6, 25, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (30, 2, 6, 26, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (31, 2, 6, 27, '2026-02-16', '2026-03-01', '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (32, 2, 6, 28, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (33, 2, 6, 29, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (34, 2, 6, 30, '2026-02-16', NULL, '2026-02-21 16:00:00+00');
INSERT INTO public.roster_entry VALUES (35, 2, 6, 31, '2026-02-16', NULL, '2026-02-21 16:00:00+00');


--
-- Data for Name: saved_meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.saved_meeting VALUES (1, 1, 1, 3, '2026-03-02 16:00:00+00');
INSERT INTO public.saved_meeting VALUES (2, 2, 8, 5, '2026-03-02 16:00:00+00');


--
-- Data for Name: sender_pace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sender_pace VALUES ('+13125550150', 1, '2026-03-02 16:00:00+00');


--
-- Data for Name: session_exception; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_exception VALUES (1, 2, 6, '2026-03-03 16:00:00+00', true, NULL, NULL, NULL, NULL, 'gAAAAABrBt6x1HEBzulpRJtbmExO3tFl7Lbflq1x6sOnVBHq_xsRt5j5HFYM8XEu24vLAu_qNV_cij5oXkeXPGxY_EWt5ePIWCSB1PyIcz3bZ7c-1mBU11Q=', 3, '2026-03-02 16:00:00+00');
INSERT INTO public.session_exception VALUES (2, 2, 6, '2026-03-04 16:00:00+00', false, '2026-03-03 16:00:00+00', 60, NULL, NULL, 'gAAAAABrBt6xwc-WEjm_QbXaMqrZMB0jA2bdgJu3GCmO4TrlsaWNqnwimu4Q36wW-sGhle-6NzvXIlbYgSiAjpQKAt-nr2AJOA==', 3, '2026-03-02 16:00:00+00');
INSERT INTO public.session_exception VALUES (3, 2, 6, '2026-03-05 16:00:00+00', false, NULL, NULL, 'Room 5', 'https://example.org/other', 'gAAAAABrBt6xMZcRiqjm0dw00GbyZzpENfxurBH1ju0g3oSFTy7kb3YcHFvYks0A4dmX-GkdsMCU_q1o_TrMgku-fmSWl5rCig==', 3, '2026-03-02 16:00:00+00');


--
-- Data for Name: session_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_series VALUES (1, 1, 'group', 'Evening group', '2026-02-15', '18:00:00', 'America/Sao_Paulo', 180, 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', 'Room 2', '', 2, NULL, 2, '2026-02-15 16:00:00+00');
INSERT INTO public.session_series VALUES (2, 1, 'class', 'Skills class', '2026-02-15', '10:00:00', 'America/Sao_Paulo', 90, 'FREQ=WEEKLY;BYDAY=SA', 'Room 1', '', 2, NULL, 2, '2026-02-15 16:00:00+00');
INSERT INTO public.session_series VALUES (3, 1, 'individual', '', '2026-02-15', '15:00:00', 'America/Sao_Paulo', 60, 'FREQ=WEEKLY;BYDAY=TU', '', '', 2, NULL, 2, '2026-02-15 16:00:00+00');
INSERT INTO public.session_series VALUES (4, 1, 'individual', '', '2026-02-15', '16:00:00', 'America/Sao_Paulo', 60, 'FREQ=WEEKLY;BYDAY=WE', '', '', 2, NULL, 2, '2026-02-15 16:00:00+00');
INSERT INTO public.session_series VALUES (5, 1, 'individual', '', '2026-02-15', '17:00:00', 'America/Sao_Paulo', 60, 'FREQ=WEEKLY;BYDAY=FR', '', '', 2, NULL, 2, '2026-02-15 16:00:00+00');
INSERT INTO public.session_series VALUES (6, 2, 'group', 'Evening group', '2026-02-16', '18:00:00', 'America/Chicago', 180, 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 'Room 2', 'https://example.org/room', 4, NULL, 3, '2026-02-10 16:00:00+00');


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES (1, 1, 'Sam Rivera', 'sam@example.org', 'supervisor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$OO/FqjV5k743LPowvvTHaA$UWQ690q0fYD85/3QQiL4hdjb1n6D8/doBxmJ1s2sVHo', true, '2026-02-14 16:00:00+00');
INSERT INTO public.staff VALUES (2, 1, 'Casey Lindqvist', 'casey@example.org', 'counselor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$rlW9bjxjvJgtd/qe1xCGcw$zcxT0N3/a+UquBOoyd6cQCFPHaV4R8i2xQYH/ymYitY', true, '2026-02-14 16:00:00+00');
INSERT INTO public.staff VALUES (3, 2, 'Noor Haddad', 'noor@example.org', 'supervisor', 'es', '$argon2id$v=19$m=65536,t=3,p=4$rlW9bjxjvJgtd/qe1xCGcw$zcxT0N3/a+UquBOoyd6cQCFPHaV4R8i2xQYH/ymYitY', true, '2026-01-31 16:00:00+00');
INSERT INTO public.staff VALUES (4, 2, 'Kit Larsen', 'kit@example.org', 'counselor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$rlW9bjxjvJgtd/qe1xCGcw$zcxT0N3/a+UquBOoyd6cQCFPHaV4R8i2xQYH/ymYitY', true, '2026-01-31 16:00:00+00');
INSERT INTO public.staff VALUES (5, 2, 'Lee Vance', 'lee@example.org', 'administrator', 'en', '$argon2id$v=19$m=65536,t=3,p=4$rlW9bjxjvJgtd/qe1xCGcw$zcxT0N3/a+UquBOoyd6cQCFPHaV4R8i2xQYH/ymYitY', false, '2026-01-31 16:00:00+00');


--
-- Data for Name: tally; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tally VALUES ('texts', 'accepted', 7);
INSERT INTO public.tally VALUES ('texts', 'sent', 7);
INSERT INTO public.tally VALUES ('texts', 'delivered', 7);
INSERT INTO public.tally VALUES ('texts', 'cancelled', 7);
INSERT INTO public.tally VALUES ('texts', 'expired', 7);
INSERT INTO public.tally VALUES ('texts', 'put_back', 7);
INSERT INTO public.tally VALUES ('texts', 'unsettled', 7);
INSERT INTO public.tally VALUES ('texts', 'unknown', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:opted_out', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:bad_number', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:filtered', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:configuration', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:queue_full', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:maybe_retry', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:expired', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:unsettled', 7);
INSERT INTO public.tally VALUES ('texts', 'failed:unknown', 7);
INSERT INTO public.tally VALUES ('inbound', 'again', 7);
INSERT INTO public.tally VALUES ('inbound', 'answer', 7);
INSERT INTO public.tally VALUES ('inbound', 'command', 7);
INSERT INTO public.tally VALUES ('inbound', 'crisis', 7);
INSERT INTO public.tally VALUES ('inbound', 'help', 7);
INSERT INTO public.tally VALUES ('inbound', 'late_answer', 7);
INSERT INTO public.tally VALUES ('inbound', 'loop', 7);
INSERT INTO public.tally VALUES ('inbound', 'message', 7);
INSERT INTO public.tally VALUES ('inbound', 'opt_in', 7);
INSERT INTO public.tally VALUES ('inbound', 'opt_out', 7);
INSERT INTO public.tally VALUES ('inbound', 'stranger', 7);


--
-- Data for Name: tick_heartbeat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tick_heartbeat VALUES ('send_due', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'accepted 3, rejected 1', NULL);
INSERT INTO public.tick_heartbeat VALUES ('handle_inbound', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'nothing to do', NULL);
INSERT INTO public.tick_heartbeat VALUES ('fetch_missed', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'fetched 1', '2026-03-02 16:00:00+00');
INSERT INTO public.tick_heartbeat VALUES ('settle_unknown', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'put off 2', NULL);
INSERT INTO public.tick_heartbeat VALUES ('plan_ahead', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'added 4, changed 1, cancelled 1', NULL);
INSERT INTO public.tick_heartbeat VALUES ('chase_silence', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'nudged 1, call task opened 1, waiting 2', NULL);
INSERT INTO public.tick_heartbeat VALUES ('verify_numbers', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'asked 1', NULL);
INSERT INTO public.tick_heartbeat VALUES ('escalate_alerts', 'jobs-1:7', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 60, 'escalated 2', NULL);


--
-- Name: access_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_token_id_seq', 1, true);


--
-- Name: alert_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.alert_id_seq', 90, true);


--
-- Name: answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_id_seq', 129, true);


--
-- Name: attendance_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attendance_id_seq', 16, true);


--
-- Name: audit_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_event_id_seq', 153, true);


--
-- Name: check_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.check_in_id_seq', 49, true);


--
-- Name: clinic_closing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.clinic_closing_id_seq', 1, true);


--
-- Name: clinic_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.clinic_id_seq', 2, true);


--
-- Name: consent_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.consent_event_id_seq', 18, true);


--
-- Name: contact_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.contact_id_seq', 4, true);


--
-- Name: cover_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cover_id_seq', 1, true);


--
-- Name: enrollment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enrollment_id_seq', 57, true);


--
-- Name: exercise_assignment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.exercise_assignment_id_seq', 2, true);


--
-- Name: exercise_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.exercise_id_seq', 1, true);


--
-- Name: exercise_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.exercise_run_id_seq', 25, true);


--
-- Name: goal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goal_id_seq', 6, true);


--
-- Name: meeting_attendance_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_attendance_id_seq', 2, true);


--
-- Name: meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_id_seq', 6, true);


--
-- Name: message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_id_seq', 578, true);


--
-- Name: patient_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.patient_id_seq', 31, true);


--
-- Name: pause_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pause_id_seq', 4, true);


--
-- Name: question_set_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.question_set_version_id_seq', 1, true);


--
-- Name: reminder_plan_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reminder_plan_version_id_seq', 4, true);


--
-- Name: roster_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roster_entry_id_seq', 35, true);


--
-- Name: saved_meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.saved_meeting_id_seq', 2, true);


--
-- Name: session_exception_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.session_exception_id_seq', 3, true);


--
-- Name: session_series_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.session_series_id_seq', 6, true);


--
-- Name: staff_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.staff_id_seq', 5, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: access_token pk_access_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT pk_access_token PRIMARY KEY (id);


--
-- Name: alert pk_alert; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT pk_alert PRIMARY KEY (id);


--
-- Name: answer pk_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (id);


--
-- Name: attendance pk_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT pk_attendance PRIMARY KEY (id);


--
-- Name: audit_event pk_audit_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT pk_audit_event PRIMARY KEY (id);


--
-- Name: check_in pk_check_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT pk_check_in PRIMARY KEY (id);


--
-- Name: clinic pk_clinic; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic
    ADD CONSTRAINT pk_clinic PRIMARY KEY (id);


--
-- Name: clinic_closing pk_clinic_closing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic_closing
    ADD CONSTRAINT pk_clinic_closing PRIMARY KEY (id);


--
-- Name: consent_event pk_consent_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT pk_consent_event PRIMARY KEY (id);


--
-- Name: contact pk_contact; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (id);


--
-- Name: conversation pk_conversation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT pk_conversation PRIMARY KEY (patient_id);


--
-- Name: cover pk_cover; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cover
    ADD CONSTRAINT pk_cover PRIMARY KEY (id);


--
-- Name: enrollment pk_enrollment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment
    ADD CONSTRAINT pk_enrollment PRIMARY KEY (id);


--
-- Name: exercise pk_exercise; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT pk_exercise PRIMARY KEY (id);


--
-- Name: exercise_assignment pk_exercise_assignment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_assignment
    ADD CONSTRAINT pk_exercise_assignment PRIMARY KEY (id);


--
-- Name: exercise_run pk_exercise_run; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_run
    ADD CONSTRAINT pk_exercise_run PRIMARY KEY (id);


--
-- Name: goal pk_goal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal
    ADD CONSTRAINT pk_goal PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: meeting_attendance pk_meeting_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_attendance
    ADD CONSTRAINT pk_meeting_attendance PRIMARY KEY (id);


--
-- Name: message pk_message; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (id);


--
-- Name: own_number pk_own_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_number
    ADD CONSTRAINT pk_own_number PRIMARY KEY (number);


--
-- Name: patient pk_patient; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT pk_patient PRIMARY KEY (id);


--
-- Name: pause pk_pause; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pause
    ADD CONSTRAINT pk_pause PRIMARY KEY (id);


--
-- Name: question_set_version pk_question_set_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_set_version
    ADD CONSTRAINT pk_question_set_version PRIMARY KEY (id);


--
-- Name: reminder_plan_version pk_reminder_plan_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version
    ADD CONSTRAINT pk_reminder_plan_version PRIMARY KEY (id);


--
-- Name: roster_entry pk_roster_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_entry
    ADD CONSTRAINT pk_roster_entry PRIMARY KEY (id);


--
-- Name: saved_meeting pk_saved_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_meeting
    ADD CONSTRAINT pk_saved_meeting PRIMARY KEY (id);


--
-- Name: sender_pace pk_sender_pace; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sender_pace
    ADD CONSTRAINT pk_sender_pace PRIMARY KEY (sender);


--
-- Name: session_exception pk_session_exception; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_exception
    ADD CONSTRAINT pk_session_exception PRIMARY KEY (id);


--
-- Name: session_series pk_session_series; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series
    ADD CONSTRAINT pk_session_series PRIMARY KEY (id);


--
-- Name: staff pk_staff; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (id);


--
-- Name: tally pk_tally; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (name, label);


--
-- Name: tick_heartbeat pk_tick_heartbeat; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tick_heartbeat
    ADD CONSTRAINT pk_tick_heartbeat PRIMARY KEY (name);


--
-- Name: access_token uq_access_token_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT uq_access_token_token_hash UNIQUE (token_hash);


--
-- Name: alert uq_alert_clinic_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT uq_alert_clinic_id_key UNIQUE (clinic_id, key);


--
-- Name: answer uq_answer_check_in_id_question; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT uq_answer_check_in_id_question UNIQUE (check_in_id, question);


--
-- Name: attendance uq_attendance_series_id_original_start_patient_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT uq_attendance_series_id_original_start_patient_id UNIQUE (series_id, original_start, patient_id);


--
-- Name: check_in uq_check_in_message_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT uq_check_in_message_id UNIQUE (message_id);


--
-- Name: clinic_closing uq_clinic_closing_clinic_id_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic_closing
    ADD CONSTRAINT uq_clinic_closing_clinic_id_day UNIQUE (clinic_id, day);


--
-- Name: exercise_assignment uq_exercise_assignment_patient_id_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_assignment
    ADD CONSTRAINT uq_exercise_assignment_patient_id_slug UNIQUE (patient_id, slug);


--
-- Name: exercise uq_exercise_clinic_id_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT uq_exercise_clinic_id_slug UNIQUE (clinic_id, slug);


--
-- Name: meeting_attendance uq_meeting_attendance_patient_id_meeting_id_started_at; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_attendance
    ADD CONSTRAINT uq_meeting_attendance_patient_id_meeting_id_started_at UNIQUE (patient_id, meeting_id, started_at);


--
-- Name: meeting uq_meeting_clinic_id_source_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT uq_meeting_clinic_id_source_source_key UNIQUE (clinic_id, source, source_key);


--
-- Name: message uq_message_clinic_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_clinic_id_id UNIQUE (clinic_id, id);


--
-- Name: message uq_message_patient_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_patient_id_key UNIQUE (patient_id, key);


--
-- Name: message uq_message_sid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_sid UNIQUE (sid);


--
-- Name: message uq_message_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_token UNIQUE (token);


--
-- Name: patient uq_patient_clinic_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT uq_patient_clinic_id_id UNIQUE (clinic_id, id);


--
-- Name: patient uq_patient_clinic_id_phone_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT uq_patient_clinic_id_phone_hash UNIQUE (clinic_id, phone_hash);


--
-- Name: question_set_version uq_question_set_version_clinic_id_name_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_set_version
    ADD CONSTRAINT uq_question_set_version_clinic_id_name_version UNIQUE (clinic_id, name, version);


--
-- Name: reminder_plan_version uq_reminder_plan_version_clinic_id_level_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version
    ADD CONSTRAINT uq_reminder_plan_version_clinic_id_level_number UNIQUE (clinic_id, level, number);


--
-- Name: reminder_plan_version uq_reminder_plan_version_patient_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version
    ADD CONSTRAINT uq_reminder_plan_version_patient_id_number UNIQUE (patient_id, number);


--
-- Name: roster_entry uq_roster_entry_series_id_patient_id_from_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_entry
    ADD CONSTRAINT uq_roster_entry_series_id_patient_id_from_day UNIQUE (series_id, patient_id, from_day);


--
-- Name: saved_meeting uq_saved_meeting_patient_id_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_meeting
    ADD CONSTRAINT uq_saved_meeting_patient_id_meeting_id UNIQUE (patient_id, meeting_id);


--
-- Name: session_exception uq_session_exception_series_id_original_start; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_exception
    ADD CONSTRAINT uq_session_exception_series_id_original_start UNIQUE (series_id, original_start);


--
-- Name: session_series uq_session_series_clinic_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series
    ADD CONSTRAINT uq_session_series_clinic_id_id UNIQUE (clinic_id, id);


--
-- Name: staff uq_staff_clinic_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uq_staff_clinic_id_id UNIQUE (clinic_id, id);


--
-- Name: staff uq_staff_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uq_staff_email UNIQUE (email);


--
-- Name: ix_alert_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_alert_open ON public.alert USING btree (clinic_id, due_at) WHERE ((status)::text <> 'resolved'::text);


--
-- Name: ix_alert_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_alert_patient_id ON public.alert USING btree (patient_id, id);


--
-- Name: ix_attendance_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_patient_id ON public.attendance USING btree (patient_id, original_start);


--
-- Name: ix_audit_event_clinic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_clinic_id ON public.audit_event USING btree (clinic_id, id);


--
-- Name: ix_audit_event_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_patient_id ON public.audit_event USING btree (patient_id, id);


--
-- Name: ix_check_in_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_check_in_patient_id ON public.check_in USING btree (patient_id, asked_at);


--
-- Name: ix_check_in_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_check_in_waiting ON public.check_in USING btree (asked_at) WHERE ((status)::text = ANY ((ARRAY['asked'::character varying, 'partly'::character varying])::text[]));


--
-- Name: ix_consent_event_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_consent_event_patient_id ON public.consent_event USING btree (patient_id, id);


--
-- Name: ix_contact_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_patient_id ON public.contact USING btree (patient_id, at);


--
-- Name: ix_cover_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cover_staff_id ON public.cover USING btree (staff_id, ends_on);


--
-- Name: ix_enrollment_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enrollment_patient_id ON public.enrollment USING btree (patient_id, starts_on);


--
-- Name: ix_exercise_run_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_exercise_run_patient_id ON public.exercise_run USING btree (patient_id, started_at);


--
-- Name: ix_goal_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_goal_patient_id ON public.goal USING btree (patient_id);


--
-- Name: ix_meeting_clinic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_clinic_id ON public.meeting USING btree (clinic_id, weekday, starts_at);


--
-- Name: ix_message_clinic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_clinic_id ON public.message USING btree (clinic_id, id);


--
-- Name: ix_message_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_due ON public.message USING btree (clinic_id, priority, due_at) WHERE ((status)::text = 'pending'::text);


--
-- Name: ix_message_lease; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_lease ON public.message USING btree (lease_until) WHERE ((status)::text = 'sending'::text);


--
-- Name: ix_message_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_patient_id ON public.message USING btree (patient_id, id);


--
-- Name: ix_message_to_read; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_to_read ON public.message USING btree (clinic_id, patient_id) WHERE to_read;


--
-- Name: ix_message_unhandled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_unhandled ON public.message USING btree (created_at) WHERE (((direction)::text = 'inbound'::text) AND (handled_at IS NULL));


--
-- Name: ix_message_unknown; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_unknown ON public.message USING btree (next_try_at) WHERE ((status)::text = 'unknown'::text);


--
-- Name: ix_patient_phone_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_patient_phone_hash ON public.patient USING btree (phone_hash);


--
-- Name: ix_patient_planned_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_patient_planned_until ON public.patient USING btree (planned_until);


--
-- Name: ix_pause_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pause_patient_id ON public.pause USING btree (patient_id);


--
-- Name: ix_roster_entry_patient_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_entry_patient_id ON public.roster_entry USING btree (patient_id);


--
-- Name: uq_enrollment_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_enrollment_current ON public.enrollment USING btree (patient_id) WHERE (ends_on IS NULL);


--
-- Name: audit_event audit_event_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: consent_event consent_event_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consent_event_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_token fk_access_token_clinic_id_staff_id_staff; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT fk_access_token_clinic_id_staff_id_staff FOREIGN KEY (clinic_id, staff_id) REFERENCES public.staff(clinic_id, id);


--
-- Name: alert fk_alert_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT fk_alert_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: alert fk_alert_clinic_id_owner_id_staff; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT fk_alert_clinic_id_owner_id_staff FOREIGN KEY (clinic_id, owner_id) REFERENCES public.staff(clinic_id, id);


--
-- Name: alert fk_alert_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT fk_alert_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: answer fk_answer_check_in_id_check_in; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_check_in_id_check_in FOREIGN KEY (check_in_id) REFERENCES public.check_in(id);


--
-- Name: answer fk_answer_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: attendance fk_attendance_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: attendance fk_attendance_clinic_id_series_id_session_series; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_clinic_id_series_id_session_series FOREIGN KEY (clinic_id, series_id) REFERENCES public.session_series(clinic_id, id);


--
-- Name: audit_event fk_audit_event_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT fk_audit_event_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: check_in fk_check_in_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: check_in fk_check_in_message_id_message; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_message_id_message FOREIGN KEY (message_id) REFERENCES public.message(id);


--
-- Name: clinic_closing fk_clinic_closing_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinic_closing
    ADD CONSTRAINT fk_clinic_closing_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: consent_event fk_consent_event_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT fk_consent_event_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: contact fk_contact_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: conversation fk_conversation_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT fk_conversation_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: cover fk_cover_clinic_id_covered_by_staff; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cover
    ADD CONSTRAINT fk_cover_clinic_id_covered_by_staff FOREIGN KEY (clinic_id, covered_by) REFERENCES public.staff(clinic_id, id);


--
-- Name: cover fk_cover_clinic_id_staff_id_staff; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cover
    ADD CONSTRAINT fk_cover_clinic_id_staff_id_staff FOREIGN KEY (clinic_id, staff_id) REFERENCES public.staff(clinic_id, id);


--
-- Name: enrollment fk_enrollment_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment
    ADD CONSTRAINT fk_enrollment_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: exercise_assignment fk_exercise_assignment_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_assignment
    ADD CONSTRAINT fk_exercise_assignment_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: exercise fk_exercise_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT fk_exercise_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: exercise_run fk_exercise_run_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exercise_run
    ADD CONSTRAINT fk_exercise_run_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: goal fk_goal_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal
    ADD CONSTRAINT fk_goal_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: meeting_attendance fk_meeting_attendance_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_attendance
    ADD CONSTRAINT fk_meeting_attendance_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: meeting_attendance fk_meeting_attendance_meeting_id_meeting; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_attendance
    ADD CONSTRAINT fk_meeting_attendance_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting fk_meeting_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: message fk_message_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: message fk_message_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: patient fk_patient_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT fk_patient_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: patient fk_patient_clinic_id_counselor_id_staff; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT fk_patient_clinic_id_counselor_id_staff FOREIGN KEY (clinic_id, counselor_id) REFERENCES public.staff(clinic_id, id);


--
-- Name: pause fk_pause_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pause
    ADD CONSTRAINT fk_pause_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: question_set_version fk_question_set_version_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_set_version
    ADD CONSTRAINT fk_question_set_version_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: reminder_plan_version fk_reminder_plan_version_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version
    ADD CONSTRAINT fk_reminder_plan_version_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: reminder_plan_version fk_reminder_plan_version_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_plan_version
    ADD CONSTRAINT fk_reminder_plan_version_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: roster_entry fk_roster_entry_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_entry
    ADD CONSTRAINT fk_roster_entry_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: roster_entry fk_roster_entry_clinic_id_series_id_session_series; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_entry
    ADD CONSTRAINT fk_roster_entry_clinic_id_series_id_session_series FOREIGN KEY (clinic_id, series_id) REFERENCES public.session_series(clinic_id, id);


--
-- Name: saved_meeting fk_saved_meeting_clinic_id_patient_id_patient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_meeting
    ADD CONSTRAINT fk_saved_meeting_clinic_id_patient_id_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patient(clinic_id, id);


--
-- Name: saved_meeting fk_saved_meeting_meeting_id_meeting; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_meeting
    ADD CONSTRAINT fk_saved_meeting_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: session_exception fk_session_exception_clinic_id_series_id_session_series; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_exception
    ADD CONSTRAINT fk_session_exception_clinic_id_series_id_session_series FOREIGN KEY (clinic_id, series_id) REFERENCES public.session_series(clinic_id, id);


--
-- Name: session_series fk_session_series_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series
    ADD CONSTRAINT fk_session_series_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- Name: staff fk_staff_clinic_id_clinic; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT fk_staff_clinic_id_clinic FOREIGN KEY (clinic_id) REFERENCES public.clinic(id);


--
-- PostgreSQL database dump complete
--


