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

INSERT INTO public.alert VALUES (1, 1, 2, 'red_risk:10', 'red_risk', 'red', 'gAAAAABrBtyqfzsBdPdo6nhVhc1cTTJMAtnrrp53q0RSbrYWbfjck7YocmGGpXqAmsFpLVqQl5pZHbhSJkK31jxK1NbAeC10_IjZ5yuSTEJpIMWeOzP5ZE0=', 'open', 2, NULL, '2026-03-01 13:09:00+00', '2026-03-01 17:09:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyqH-4LmR8jMdj_hjPVPWG6fOdrCyFfSqOcFdRb9nesQhDDHepiEe4VaumGwrPhSQXZhefeqAWMwlnBgKUFU2V2IA==', NULL);
INSERT INTO public.alert VALUES (2, 1, 4, 'silence:29', 'silence', 'amber', 'gAAAAABrBtyrMsOR0OWch0F_g_FEVWtL-IR5Loraw_0BMU7OnKnmpkj_H7dkv2a5WFOoLeI8JmOcbnpFwBArkAOb5v8An-4bMLujGRcAUgBlINbpmM1pvHJ-6btgf10ptwrN8-b7Fswk', 'open', 2, 276, '2026-03-02 16:00:00+00', '2026-03-03 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyrskIBughMJepOcOclzn7uAwZiVqh5AZknwI7k_OPCwA1qKZD49Pd6lVurDoYnmFYgHgZX4dyla_vDy6iZqjtDrQ==', NULL);
INSERT INTO public.alert VALUES (3, 1, 3, 'missed_session:3:1-20260226T2100Z', 'missed_session', 'amber', 'gAAAAABrBtyrtiXClqgUBn498aS_ZK5zydeDbjxTNUcXZzvknNCZWVrabZ3FlI29Y8BcmSkN7ZuxlcLJ8w3zk7qHt8enWS3WvBSAyolvU9rykOJsQmdwWZQtmjNVvMKYPYgOsWxm2uGM', 'open', 2, NULL, '2026-02-27 00:00:00+00', '2026-02-28 00:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyrz4hJAYKl7hflSSx8ZShsAIyUcvM94VvxMc2rjRcktiV4VkJVXuDv7WrzO1o-Zk6aIZImWtUA7UqN0ZDIOwdb1Q==', NULL);
INSERT INTO public.alert VALUES (4, 1, 1, 'message:303', 'message', 'info', 'gAAAAABrBtyrd_H1IMLiOyAIAZGVZWWqrpljBGISVMTwAIs8F2-naWUf4OEwqa9T-MtUISHa98qIEb8RMWifgN6wDiUcRayEIF0gTH8t55riDgctlfjNbhBWaS1vfzDlFbQectxoBHr5', 'open', 2, 303, '2026-03-02 15:32:00+00', '2026-03-03 15:32:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyrIyY_mbFxLwzAeSvPyT5O-i9gZByvu6M4pqP27iEOC5fLuynlOQ44PuGL2pc_RBkDF6x6eIh5lzBuroT1L02wsw==', NULL);
INSERT INTO public.alert VALUES (5, 1, 1, 'opted_out:8', 'opted_out', 'info', 'gAAAAABrBtyrUT9sBG_PSuOlDlwH2SAFlr6dSo4CRI1BHIzTAQ9NJZGHdNiluKyYeKOfSuoHXxg4WWtXOatAwaIK3SHhPXYb7rsrjVya1rRRA22QeLcB9F2ai9hzEFFuQkT2xMrhTCsukFLGSBGPNmAF-YYKJZfnu_dSbqbzBqmV3MlOk6wDp4A=', 'open', 2, 319, '2026-03-02 15:38:00+00', '2026-03-03 15:38:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyruel0VSQuFI9StyzOaFkHTfSeFt8-3MCGWQE28V_u7pnSH4eT1RhWzMCPIqfMQRo-0ZKOVN554HNMCs14g8WHEg==', NULL);
INSERT INTO public.alert VALUES (6, 1, 1, 'wants_call:322', 'wants_call', 'red', 'gAAAAABrBtysiTmSY1JmjGipIMZPV2qSbbgcFS8y6OYzUS8V2Rc6m7doBtQC59vt53xvbiF0Tp5UtS68D0CaB-YHtd82M-69Mc6BclNIN3usGWk1PeMuIcA=', 'open', 2, 322, '2026-03-02 15:40:00+00', '2026-03-02 19:40:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysGL5yeo-V3401T68M_zG8YwtpQ9EtxN4NcDjdRIf42p0ei_5sF0eAj7w0MkPkpeeOfDLECYkQ9xFcP-q1nfL6Pg==', NULL);
INSERT INTO public.alert VALUES (7, 1, NULL, 'stranger:5a6cdc4a47b4a575:20260302', 'message', 'info', 'gAAAAABrBtysq6f4CCjKCxDzcnOOFoVwJR3MxAaZcP390hzLnhCM6Fg-tr7WDbFzS8mElnA8PRAxYW3UQcoIEuPmdYUuyDfFCfvR2t5scXPGnNQNKqLzQNA=', 'open', 1, 324, '2026-03-02 16:00:00+00', '2026-03-03 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyssZ9ymUefNcuSTS9OEc4OAdO9uG6T-wfuL7fTZ6uCLefN8S4x4lLDOasuk9j4l8hEewzRbGMXRKopeD3F7B6fgw==', NULL);
INSERT INTO public.alert VALUES (8, 2, 8, 'crisis:498', 'crisis', 'red', 'gAAAAABrBtysvtu2eEK0SXtdcY4Ab74rDkgNKhP5tOZVd7pUXxgiEnG1RXjAowDOPWm8rhw5CoxqDHxFl9dfKAaCVPtPrDz7q-5zgkL2yfvFrE37B90bD3c2H_s6uV6vqUpS6jVPNiyW', 'open', 4, 498, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysX0-CPbuVuGT0M3_3486Q6pgATFeBkCPP2h4o949NSXN_FdzGajNEwMJZF-0kxCqjx3L5c9Bh9li6N5vLXF7Jng==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (9, 2, 9, 'crisis:499', 'crisis', 'red', 'gAAAAABrBtysQbJIN2PNnja4E3LrttRzg8AdFmspxLGd4FJe5zPGtI6aaVScrmxw4epXBhXbiWpxVZVyOFiWnQDSFXOsBf-rgDZJX-cuTMuKgHQ8PNOquGV0cVcmAqTwR0WJ24QOpG4u', 'acknowledged', 4, 499, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtys12WaMRYPekoQSIJS8wjqwubqPqHfFYVBDdJ2fXNc6_HpTnhXIgBjA-WnHK7NVgoptI8V_z0oaKMemV8TtDfirg==', NULL);
INSERT INTO public.alert VALUES (10, 2, 10, 'crisis:500', 'crisis', 'red', 'gAAAAABrBtysG1wxe3U3DDLs9BNaWdFF8UhrwMriqrzM47LKIK6AJuD5b_DmO1eqci2cfjLa_juW2E6NiRUmME1rGESSGUBun8L4yhyOiGJnhMSCp14Uo3Q=', 'resolved', 4, 500, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys75hW1Fxd0dg39tU8yyi6hu19JZqyadTNYJnvEqlonAW1ZZvPIlot4o-JiHKx-vYbrvRzG9xXyLGZYz0KapBd4lwfEvrtF-3NKHGMM2cVRVI=', NULL);
INSERT INTO public.alert VALUES (11, 2, 11, 'crisis:501', 'crisis', 'red', 'gAAAAABrBtys0LtS5mxgyzYn0hzE3Qeib5y7mkmLLkXUlOSkWOM6OSNrm_AbSezsaJrkFBim3f5mG5cq9Z4W7ke8M-fDHy8Cgw==', 'open', 4, 501, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtys4jebCSJB0OK4IEF6uHeAIgpaxP71XiNdXRj_SgA1YIQmGczOWyxZP7N3KMUV5VAkWXOiFInHjHc7U4Vg-ENYcw==', NULL);
INSERT INTO public.alert VALUES (12, 2, 12, 'crisis:502', 'crisis', 'red', 'gAAAAABrBtysMoZ_AB87LZJwwv2YxNmtDWUY4FUcFQUJzuCk60xrOQjoXqpi24a7hoqXxKV7cGbw2WDmDthDgfZXA9Ch1dPAakoHgvBrOdbSFk4eIcfWE1t-2WNbIEuYZ7_xUWOObg3XwAvhDMZ0jjbHqJfAdChEcyDY9Y4XpH13A-MB3iVifjRXzuNXekwraCtJcQi9I4N5', 'acknowledged', 4, 502, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysxVxEuAQGqJNNyFycE4CIZMOFxjisezHx8FSjbbYl-A4gvjg6QUH3FYc6jkb1-ePmMGonenhJ45WAPdod4s0Q5Q==', NULL);
INSERT INTO public.alert VALUES (13, 2, 13, 'crisis:503', 'crisis', 'red', 'gAAAAABrBtyshaariJgsoe1piFv34voJ8mAT_1Q_pWTN2IHllyBsa6SOH0Wi9sHcT_sQttIlrI-jBRivIBiv93WxUgYKlffxBAmRH7vJPI76vyPIsEL11LwGNu23CcAv3Q1Mk3oZnA7DNDRWfcgQWtlO_hMXOrj0FRwPsHqLkw1HOGdSE862yXc3-p4BU_G6frtw4_t5Kwbh', 'resolved', 4, 503, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysjQrwuEG-PRhtJahYLxK8mQrWYzf4eYAQ0vkIC9AtsL5ELmovmMiHpVgqsKRK-nFz37Hh3mH6IF4JRS3rJ6OjF8zLlMPeKYdZQchbmTF-lJM=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (14, 2, 14, 'crisis:504', 'crisis', 'red', 'gAAAAABrBtys4SgovSYBoxhNzebZ3eewK2FrhRR87aNEdVrFRLcovcutt17IqtB9Nr9cH4ByGeDwQJa0IdnDoXpVsqaLLfPLKhFeMAY_DCNO-rY2fL8ykKc8MSQjDut7LCMqzVdDnDS0VJLC7JW4tmqr0BAk4dALohjzDBdPUPRUGjEkeTOQIt8=', 'open', 4, 504, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysu--8llsn0REXlajefuIcFVkKpBgxjeZij_9wSrC5j2GxcdEtZ6ZIjRuMVVPR_apiREesJxSA-i0M7zX5Df80Dw==', NULL);
INSERT INTO public.alert VALUES (15, 2, 15, 'crisis:505', 'crisis', 'red', 'gAAAAABrBtys7enRSBQJIYh_O0Nzm52SCXTxmkTwYRabKOiFRN-YpEMzpv2zOgFZ0RifE710P8CLX4ndu9ykUoRSjjPTJUn07yypeu_oYgkVsTc0b6w27yGDN4hOYxjgI-PcfqcqMZS-Zl_jpo8E02_zbicVLxKLaw==', 'acknowledged', 4, 505, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtys0FmvdqPdodUGeLqn2GmffP8XRNqLqBNMmRRoIjQP91Vh9cAd1QUMvGBss6cvajM8BVR-g6b7UfoAtiqZTrYw4Q==', NULL);
INSERT INTO public.alert VALUES (16, 2, NULL, 'stranger:506', 'crisis', 'red', 'gAAAAABrBtysStpeIHsTmFg5G3UAvIGqJQ_qXKSYXzQp6aS96ktIOTowJcxY_yMC_JCQAYXbJTwqS5ikOUJMqRE67u4whxjrG2vzRDSXM6P1y1PHocrVYSRzsatzA3krL0H36IUANJ3cWH58WT7-z1co6xCv1sQGhQ==', 'resolved', 4, 506, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysL0IHC2aPogv-4-kotPUq2Q0rISK2j-P5QYhZF5ybyEnhuiHKg2k0NR1oRjDqWffrCL6RaEp2bz4WnRDTSA_5kDAbx1JUt1N_vTf-tyLhmiE=', NULL);
INSERT INTO public.alert VALUES (17, 2, NULL, 'stranger:507', 'crisis', 'red', 'gAAAAABrBtysRHGq5X20so6M97tWOfUIbBDlBuwxFcos8bTCIfdcQMafnKnC_ZYAFVw5oa8EuTBB5ebLHM-kcdngnP3VnF64TaNsmt3Li6vmfz0ROOUhpWYamjOoCdebyn_dxD83gmXi0kW6cmjtPfEpLChQUaYzlA==', 'open', 4, 507, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysKMMMeFVuNaLKtfTUi0UPb91qTI-5r2p8uteLBEMy8--vwSxKaseg3OKmxe_51kLE_fNBaryW84yfUozyoo0BpA==', NULL);
INSERT INTO public.alert VALUES (18, 2, NULL, 'stranger:508', 'crisis', 'red', 'gAAAAABrBtysk3XzaEHfuoI_y5m_NuLlagJ43BOXNlSiusLYuouxOH2uDo9szUcDaAg80BnFmUtNGqEnIvj9MGgnt4giyEzOaK4yNpU890VUWJMHk63tiDvSBUhmbYAKGhxgj2sppK6j', 'acknowledged', 4, 508, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysAF1DXyPYvqXZhKk2S0TpC3KCImWhyyiSUAzGxfB3YMzvD4b7b94VGVEs99guouvLJucLorc0UsVDRLkLPnIxVw==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (19, 2, NULL, 'stranger:509', 'crisis', 'red', 'gAAAAABrBtysCNz0lj3QfGzcxc-pMPmFkECrnrgwSNoIm2W0qKtz5EuDUJ-DHMEZhrvCvmKvXiT78fO3yRDqwvNlQsogy66htY156apagpSHNBtpMJyX6Zc=', 'resolved', 4, 509, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysn6EFTyhtwAInoYFsIf2JyiN2cHuckbzbQiCe8DDR2v8aYy1h6PjQ1DKnxDiy4uJfbaTkmgl82J0gQlq_FNxvaqYM1GrZPcmjt5V8QWGV4To=', NULL);
INSERT INTO public.alert VALUES (20, 2, 20, 'worrying_message:510', 'worrying_message', 'red', 'gAAAAABrBtysrUzfJQjv2r6QgqJH32ct-RTt99l_QsI-V_vmeL5vhYzQtA9wGz_3sSTkb48TKeW4XoHDYsfc4Vj5fSEydJbiE4bo2oNbNcr9fN3FNjMngCoU7r5PoqC_Xe8k0HSxsHf3', 'open', 4, 510, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysHRxjjbqq_ABrwe_NVJex58mZTjzvH8awjlAeqr85_ntgzcTIoZaDlboH7wKvCmukPFNNxBUY-HXyzxzxGYoGNQ==', NULL);
INSERT INTO public.alert VALUES (21, 2, NULL, 'stranger:511', 'worrying_message', 'red', 'gAAAAABrBtysWk1Gi8Vk9RF8zlrF0phVHZ5EtV1jhacJOQywUIS1lqfCOcTDZwaupMyWammP4rp-lqNUrU1ayqES0dX4aMXdxTPcTy2Skm6CPo3Ar7N7-_4-fB0v0HtMJg_6ZYAk2l-4leHaNvVhFhlGx6PQ7cAOivtD0SyaQ44LR0ViuIifjzE=', 'acknowledged', 4, 511, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysBT8XCGX8k95JfxX364qqvOgOKtob-l9vGIhDeBsak7blBYkTOZqcHHAVte44VNh0hXJCSzKWQJUqGU-NU1E-OA==', NULL);
INSERT INTO public.alert VALUES (22, 2, NULL, 'stranger:0123456789abcdef:20260302', 'message', 'info', 'gAAAAABrBtys2M05MbEUhL466cXDGy4Jcw7UQrmKeggiosT0Vn9z82xBAciT4d5gtL0NYSxR7NfggKI-oxRlltYzcXTlme5StMtJxvB_23xz57nnxOBj3YI=', 'resolved', 4, 512, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys_ZOZOMwCrc5-gUjF7jWSo4lsrzP0rk7xGFBTsDqnCuH-ZZdp2iz9xrlOXSs7jw-PYajKgWejJBdNNI_l6SfpWzgIQgojyUu0rf1QMli5jT4=', NULL);
INSERT INTO public.alert VALUES (23, 2, 23, 'message:513', 'message', 'info', 'gAAAAABrBtysMxDyMjazTNYcGjV6ntfoCAIHU_SwvEbBLpoyTb8DcqwOCoDNaT5Yr2egfQcHUwLJiSxSlUvMMtDSyie0fL3Zgpgo9_yz18XH2J2vm2GrLPjmcdNfbZrM0XeY9TwjARbj', 'open', 4, 513, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysi6wKCzNWiw83FBWd3LvK1--tu2vrdA629dQmmum0epe0w3Ma-AeEr68S6q9HPKWW4vb26gvVA_hFZuEKeBacWg==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (24, 2, 24, 'unhandled:514', 'message', 'info', 'gAAAAABrBtysaMx-JzCAOUkKQNFD0VVN7LBSapGuZjbzF3p_81Lze7FmdCeMm4JQbdovSVamCykBVUGylNAUTpjzLpsVlYsmDOoCANhXUGyK2CzK-9H-GsnzrgdJTirfx4nxSVi9Jw9krfq98SZZIzHfu2_jWnWHfQ==', 'acknowledged', 4, 514, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysKNqYAQRSRJZl1VCDDzZGNuf6JIcfNpgi8vVDRpBTynv3jmrUhHLeoUGWEL8ahqujBqKlJqz4lKoZmmdQ0a-rjA==', NULL);
INSERT INTO public.alert VALUES (25, 2, NULL, 'unhandled:515', 'message', 'info', 'gAAAAABrBtysXuNQEJ_1DvXYe4Jiipbno2YMqfZPG3H-xkjc_ts-fgGvvtc6AHjbvMCxhjdKH4Nivab2aP7oiQowTdR1F1MJj0SmU_oR5Q92hwBuICUFI5wE6Ko2ilXeJR4cqwKfZ53ydmJX_8UuYUdTzMpYrhqoiw==', 'resolved', 4, 515, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysLl7L_aipEYt1BURfTQqWp3wbwNBL2iwJ63HzkjCBwGyaD47CfyVD3_JaerxZ4AUhbyh1zdA0dqgSdEgU-fABFfaxB93MK-tAKNIoXtSHMbM=', NULL);
INSERT INTO public.alert VALUES (26, 2, 26, 'wants_call:516', 'wants_call', 'red', 'gAAAAABrBtysoNOyFqM2iGDAF9J8Kz-GS_2VfJdej9HMoE67D_MMbP_dpR1tmwgRtB5s01V9svrAkG8NqW__2rJGwwrxiwHBnHIbCncGzIdJZbA5rviNK_I=', 'open', 4, 516, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtys2mQG704B2H3PAmxOdqJi5IQ-Q1mIVfPCTrRsUYVAb5ovQzb3SU0wBNOPjFSv0bhdG0vQG_KTYMmwdK637Jjgig==', NULL);
INSERT INTO public.alert VALUES (27, 2, 27, 'wants_call:34', 'wants_call', 'red', 'gAAAAABrBtys7_Zr8f61-sibErNNiGva2YNrBpwfGKcGDiJI6bnwF4gVdkw-8vMI6xK-vQSwa6bNaUAsLDwGyi21Ge-nTb3U-JujDPmQilVuKEypViBnLnE=', 'acknowledged', 4, 517, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtys4BVb5e0C4OYYDbI6IfBv52dMzjvnMldvpgo5W4gqjNcGAy974FcV5y-pUhrNQ-Tiv3-wtMcvunzT9t6E0j09Hg==', NULL);
INSERT INTO public.alert VALUES (28, 2, 28, 'wants_call:3420', 'wants_call', 'red', 'gAAAAABrBtys0k7E_sXCnreRc0-2_sFpNKCyMCiMwRyxyE0cu1-JaPf8afLMb-l-xfaDZ_ADwBpfCQdIsj25NQw0vzjGZl9PMF9FNO2eZzOaQKvtEiTlTLFlQjBtX-1wu0jbPHAwPdCD', 'resolved', 4, 518, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtyshbBgvDO9l9SwmyoKDIkeiQTHYP1SYdETRpizbB6VOXWi9Qs5D-Y15hit-6XQEKRSdmORhPlMhfn5igYmAjb_WVTXVc5Q44qIaadPtT5_TCE=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (29, 2, 29, 'wants_call:3421', 'wants_call', 'red', 'gAAAAABrBtys-zAopu8orbQKzcc5KqWBMJM0gRvVFV2378s0Srbwnn_QX5xTTawHBJ7ujbb-Y4XWnHfgpTKnRc10o6eSwscqoVnWj9JSTSDUl016fDwvZnsoraQUK3KKxPD9cl25_00Djq99c11JJTjoYaJlHYo2yw==', 'open', 4, 519, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysU-R_a9oiB4WCGucRap-ikQR3UEEe8ZAd4SoSEhzwAfPOiLuSTiJfnLE-uGxZgGNJf-IYmT4koVCLFnktQLzd7A==', NULL);
INSERT INTO public.alert VALUES (30, 2, 30, 'struggling:30:6@20260216T160000Z:20260302100000', 'wants_call', 'red', 'gAAAAABrBtys3fHfxz8FfM1Y-DRgg3SohX2NilXogKozTQod5c_yUgUGPJejwnAN2VXplCahO3utuJa56RBkpnCjixIDdseGcA2of1yk0zjYdfu93pwPDzg4Ir8e65rrz01AIknd0-i8qe39vgZdIaPSRcOI2Z09Zg==', 'acknowledged', 4, 520, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysHmg1KXkEFNlbc5cIFLeFYKpBw5WteNQG6GoyyhjfRgumUr7v-Xn26p6uatQEFaWZnZRzc2HLCYOeHHBL3Bnm9Q==', NULL);
INSERT INTO public.alert VALUES (31, 2, 31, 'red_risk:521', 'red_risk', 'red', 'gAAAAABrBtys6v5GFxW66dJcngROpOd3gIYz3l9ssI63PnTq_vAv8yivscF-4uwCh4-6ZWTAbRMppkFIYq-30brtNXwwC7-IEKJsT2EPTJ8zvxcscRBuIHQEIrAHHsRXll6lrKdY_PSO', 'resolved', 4, 521, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysBNOJA_aCho-mF3XtFqnvZL0XIfk3u73iLQASx8eJ0hWhiYzfHZXNN2RRcDnwqfe_B8OdWwQl7NqxD98EBzNzE1y_SyEH6sYlhRF2AQb6Mjc=', NULL);
INSERT INTO public.alert VALUES (32, 2, 8, 'red_risk:34', 'red_risk', 'red', 'gAAAAABrBtysq-zh8tiy5bOQ9Gt_AudtbibQ3LQZ-UhDgOhAlmkaLoN28-K6mIAd6ol7sivialGczS-jJtiVOuksv_-L1XNzOZ0MwhRcF5l5NUKfq_o7R7_gD_VuHL9kwNwd4_nBNFRk', 'open', 4, 522, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysihpQLApLw2Uw8MOSGRRdqMr6W-VMR1p7mRVl7eS5jNUbmq5NSfd-os3YyZYfzHMWYALNgPe_nvNmGusCNR3tww==', NULL);
INSERT INTO public.alert VALUES (33, 2, 9, 'red_risk:3425', 'red_risk', 'red', 'gAAAAABrBtysrKlyxYo-fwcFTxtZXOAmRhPjBYLg3T2wy8HrpY8eFPa4dqmvq-URfFJ6fxbspuzJ2Ko96ksILZuDqqx82UGrAc-7BL3b1YkX4NdVrZulWUF26cd8yVqkzhUgrSJGsXViVN0PsIh7jeQURrXpDMCqcRjjh7g6Issf1ZjHKS40KZ0=', 'acknowledged', 4, 523, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtyskle4dqPJ4h1LYjiwfXEwdFop3_JRz5PxOeLNECZEi8U2clwKs3LPHH1O06PbitEqo75M_LNXuNIwJl3mrEvcZQ==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (34, 2, 10, 'amber:34', 'amber_risk', 'amber', 'gAAAAABrBtysrXFA-VfxezhCSP_VCpflUaLr8i966gv9_dTPxIxcwoLL7Kx94W63ndcZf6YFwECh3gQSMrvQYftgSjVKkgxCLGMLN3Z7k6ZuEIcsHblD8K7JimOM6cp0DsKIF95727MessguJN8LtIEwFoFvkvkMb2xCh7WSJZyTiaU4RlZo60Q=', 'resolved', 4, 524, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys_3lhNF02gmsrXoK-Oqc2mMWaQHG7-5SGVpgjQWy4qKK8YOdAxyKMVb6qZRoqXFdDXWwf-yZX3p0zV7hescZ2Ijgzq9F_vzTNJDjKt3sEmyQ=', NULL);
INSERT INTO public.alert VALUES (35, 2, 11, 'silence:34', 'silence', 'amber', 'gAAAAABrBtys6tbA3ZsnTD6oIE-pVQ6Sz7NZAmNa1oD5g6hqWDr8SdSDoiIc7D1RxXeV5gWsXNaSMKCJ8OjIYxcy5yI6YyDAXdwOQzGJAvl-wq65mUNM9l09a_WQp6i_J2OtK8ZGkPaD', 'open', 4, 525, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtys9QNeI85tbs-grEY0V1-Y_TyXZE4i7w_8cgHWx9mPYqNh8jjIz8t-vmq8e9D89QarXj6R_3iTlRVAfkMf-Z6Vaw==', NULL);
INSERT INTO public.alert VALUES (36, 2, 12, 'missed_session:12:6@20260216T160000Z', 'missed_session', 'amber', 'gAAAAABrBtysqYnU2tkf9pzZDvrsBk-aMKvz4yJk-jpialSqjn1JxSjEvtShVka3be4nUvAZTrorvBxE0WmprVJwHfg8LptB6I4KdbDhudzT-0nA91cCpXGiNQsRn3FMzkbzLc3-HNPX', 'acknowledged', 4, 526, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysrguXyVyf3VR9nqQTQeFOyxwDqdYQSHMwLfuoSGt4outu4jv_fUgbR2SOQHXJBWD0EdATG5I6W-3hafvp0WM7WQ==', NULL);
INSERT INTO public.alert VALUES (37, 2, 13, 'second_miss:13:6@20260216T160000Z', 'second_miss', 'red', 'gAAAAABrBtysAxaOXSy5EBR7VLpGNiNjEBWIqZV_b67eRC3hfqc0ilmpWjYq_bJgzHt-IhwkEhrB_pTkerdOu_5KGvTTsmk92YhrM-ZRN8osaiox6Sbwva74KTCa8tOnWFJc3OTlZzXbGYT7bCc7-IUwVUunnom_LQ==', 'resolved', 4, 527, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysqU6vOmMUl8BT_2xHacY2bpjLVg7TKxF2j78jA4zThI9t1JSYedpYj1nS_dNx1PNJqfeGav03hRefyNuHr61nlJTdwzMf7V-bNs7UCro4HK4=', NULL);
INSERT INTO public.alert VALUES (38, 2, 14, 'cannot_come:14:6@20260216T160000Z:20260302100000', 'cannot_come', 'amber', 'gAAAAABrBtysel2_WTu9iXadUnrkvHdWWfHgHS-zpuiAZ20FYeO4ILKn4ltKEAHD_US4_H9gqVfJYK0xZNr8wNqQszxSO9x1hfAKJxk9WOVqPriXVHb1q2eUPjQ8QdkoTqFQfa_EucgC7v093Hs6LVM9lDkW2p2REw==', 'open', 4, 528, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysA7crueo2I96a4wiD3VMpR9CUhKuC7kz9h3g46jHuAPxNC4XNHGcB1qkeMjcn3uLOJHyqFjQYisH3bg1-WHSPgw==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (39, 2, 15, 'cannot_come:15:6@20260216T160000Z:20260302100001', 'cannot_come', 'amber', 'gAAAAABrBtysSNJfC-zMqXPJJ9VOI5b_4J_gkTtL0JL4-6qjB8nA4umKxVqUmKnRG--1vHkuoNoIKuSNAdaSxcWpCvLA1G2-iVbu0fL_EumNKg84nV67sTNlgxu9ECU-nWmNR8MbnlFFDDY8v_TR3vwBBSnGCWsozw==', 'acknowledged', 4, 529, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysHTwen90nunHDybd64GNi_7m0L5c740ix3up97BeWDQa7--jPgl8HbOht7IhLht0wj6dD9Nxxc1vA9O2UOYSYug==', NULL);
INSERT INTO public.alert VALUES (40, 2, 16, 'late:6@20260216T160000Z:16', 'cannot_come', 'amber', 'gAAAAABrBtysNx80WryEscTbxHFobjWY6aPaMiFbSEk_EzwpS3zjgo7HnHkwzKx3wGharTU5-cRXHaKz5F2cvQNVw83AYX6xT4X4Wt-cUL58RYub047VAeNBkE3DRZc60wLVnY6s7lnH', 'resolved', 4, 530, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysl7eU2BF0m2qz0odfQP3rEJQZCzGpyTDJAVxirc-dsA3wqbvehauMJJsuDSbZmw2c2vsCvyX2qSi25GL1Cc_r4HDiHAoUUCW4bDCTYMP6Z6Y=', NULL);
INSERT INTO public.alert VALUES (41, 2, 17, 'opted_out:1', 'opted_out', 'info', 'gAAAAABrBtyst7sjZxzZxK9-gUBktBW5vAI2jnRQj0ua_YYYSwXX3hoA9hZpglbzK2xCOsXkthcO46JX6o7fJtBFGFEvOG0irMupVQszoYJmCTiaB3Be3EU4EkJ0m0tlUESjaev9hWOyNB0_F8g8fv4AfvdFgbIMcbke1u7wH2wdemT-b_gcYm4=', 'open', 4, 531, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtys5JVtS44bgkYdn9FJjeXNe7SWjRy2ig2PpV4DHo_f0OJY9yK84NfCmqHrlbPCuaklgTOJEHrea1whQISmxp0ALQ==', NULL);
INSERT INTO public.alert VALUES (42, 2, 18, 'declined:18:532', 'opted_out', 'info', 'gAAAAABrBtysKwoHHzF9rnUHoiraCLe6MwyMPF9iVActJdEQ1ZdzmXwbx1l8EnISzqKEXGcXgVOxpyTg8WF7v80WbIe_LzL46xwyrbG2QVh-tOKZ0yNs7Goml9pi0VqNYbX1lSYD52eSVayzCuU118KNeIFfqv-Bag==', 'acknowledged', 4, 532, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysM064W6Zegp4WWPEktOLVJtGyc_naPiWyphyjvMKdmnC8DyWFXT8WC25JpLYtbFA0Sy9si_hnqKT9hqEjb-E0bQ==', NULL);
INSERT INTO public.alert VALUES (43, 2, 19, 'denied:19:0123456789ab:533', 'bad_number', 'amber', 'gAAAAABrBtysDQBdfcP5hF-5qg_xejz_FHd6AvgQgJyjDMnRcIQaH2kiq5I-dIMjcXIqVidMDNJaU2GL5WvcfhKgRWNytvxbtJHAkSTRyPwb2izAcHQruW-uPcOpXNp22O8TLxmoSYKOzOQD0siU9wTLRHO4d2KSYQ==', 'resolved', 4, 533, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysFTv2Auwo1NCcYWPnd-CtOJNrI9Z_9mC7PALxikMiLKu5-rD71e_jxoS_5tDOmfj2fAqMRorSBnAADvmNQyjWnjchu_z95sl8SZKzh1aC2VE=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (44, 2, 20, 'unanswered:534', 'bad_number', 'amber', 'gAAAAABrBtysbF0j2QKBbAzjp0uPEyQ92cDl5xR5cPKEpbpPjhh2RgL_5w1idln72oyPcUz1nvHntN8B17qGfy7_rDzfUO-Ax6WyWLg7fBQW3a_-zpYil6DUsgy7ztH4H70W0q9Hy8nHLjHbrVP3KNo4eEZw1cs8zVs_or97pHX2oK7NdCa1RAg=', 'open', 4, 534, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysayEj7-XGWEv_UHN7BaL9IAjiJZcQC3lDrxiNXo1-oMqGce-ZJp2ubbX638wzLCB6YwwCaXHatJM9hVL4EcXuYA==', NULL);
INSERT INTO public.alert VALUES (45, 2, 21, 'suspended:21:20260302', 'bad_number', 'amber', 'gAAAAABrBtysF9XNKC5LCiClGFvB-Dwv1eh8qooorXZ69ua2gApJB7EZJfLvRoXbmNNu5gfV1Bx1u3iqmN8FzOtNeodoWK3tjZUepTfS9xzSz1zyWh5SILoOWZ_4tzOXUsseQYFfizruoo9LCOMxdscHGOGZJPwvzBMW8Rs6CMnyaLwf-w48KuxJpuEzw8HQq6x6Vbcgs2mQw_exlAcUJbzJh0HrnYXfgA==', 'acknowledged', 4, 535, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysDtt6n0ICTfcLsubjjIl3BSjgKmYuskZ-LBp51mkJXRf2Jj0FGHl_Qto2iWFDIOulEed-bz8C1ksMVTb9LSAKgQ==', NULL);
INSERT INTO public.alert VALUES (46, 2, 22, 'bad_number:22:0123456789ab:536', 'bad_number', 'amber', 'gAAAAABrBtys7DW4TMeE7X15jr0QqJEI7RYxT75c-VAPTuEOj1NMjRsRcyw9oThR7oDfE6F-BDOJM8_iDwVl52rlQTK08okPP0w-ryEKpi7Eo9Q-fma0DfkCc5xRJBHpF_B-DA-z2CtnLNAv6utGKoiu_Uwhbyy86-_FzN5wNbbGA0lZdzwbG1E=', 'resolved', 4, 536, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysXvMuwvWxmuZ72JHKXwK264eMcFzFUnkW2JD9U45iNKHgs1YJ-fBBGLEIFE090rFF5g0ssp695qr5D_ELdUV53mHYRT0164Wb09F-rUu_1mI=', NULL);
INSERT INTO public.alert VALUES (47, 2, 23, 'bad_number:23:0123456789ab:537', 'bad_number', 'amber', 'gAAAAABrBtysHkXfnAGy1BtO85rKk1kiwWqAKVNQ1xgoJ8LvNjNHxSGTf0-JwhrLFzeNjjhn_9v3sGUA7oJZ7nfdXpKnjr0F58IPrvZ4uKdd4T6Jsor8mtqjN1LH2gYt_nRwklR6bnwVOt4bGSChDQGjauzRU_-zxF-vuq1RXwUCLgES5-b7dG7jV_IO4cQUV39kXbmT3Un8', 'open', 4, 537, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysFYNs4bfZjS577wBNb-zpC0zOL2TsqyMr17G0Y7pJwKS00IZEIor3GEL3XOJMM8SK93FAJK58Qz2r-7pseK2Ujw==', NULL);
INSERT INTO public.alert VALUES (48, 2, 24, 'bad_number:24:0123456789ab:538', 'bad_number', 'amber', 'gAAAAABrBtys1WcbXM7UtVDUWtiOCr8V6pa6yEtDne6obsNGD7CBSD_-WWa4cZUCQU9sn8iBS2x1MzWWBZLh1SVHqlneBRnAIAAKcBWcKFpre5pGIT1Bn7Fyn9VVHe1V5Vm41Suu6mMQfAQZ-GZPJ-Lri86Ga6V8LYV3XyJaqK8_T33b2XrxPS4=', 'acknowledged', 4, 538, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtyslp2oruwCT0rGjZu7-ipxSqnrUnhgBUK8N3CxMCFLr_dNvxxmSjmaR9scJ5QMkZu7fwhnjH6cSl3TYE9mIvD5ng==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (49, 2, 25, 'bad_number:25:0123456789ab:539', 'bad_number', 'amber', 'gAAAAABrBtysykKy35avzATESUEJ4n5ViUm83kwk8MBiRBqoMVkAiGFo90a1bOxhHqEsTtkUT2V4pBu-NAVAjb6d-NOJMlnm21HD4AdCE3ohdTWkitem0xnBbyznNC1FWua243miau1a_9t1fwTmoWdkNfxhINcSGYWQIUkWWdHnu69OwH7EHxe05tGsSYnkWjRPELVGQj5c', 'resolved', 4, 539, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysuEgyH-897SmM5TZT8ArBZhJ-RoEmqfNY7So-etAvMEcvw7GyivWuyfXZpl1E5QgNoMesX_25XI5Xv_N54zcTnHzp-YFDd-hG21AsfZwplBg=', NULL);
INSERT INTO public.alert VALUES (50, 2, 26, 'bad_number:26:0123456789ab:540', 'bad_number', 'amber', 'gAAAAABrBtysv_L8DVa1kyIxVb-4BMsH2heVfCiRmxz9T28fpRdtY1PPGRwyoEtJ8mhcZ0cuoxYJSwRzP5FKLOulVyZe11N-dKnP1I4-6otVXQqgvvX_J-2BCPLA47FlmH8Q0ZEulKD5n2ma7Ms9LoPnyo0pbWuXkmCCBpmQWwbXWOP68beEIBx2aMQV-Y8D3rFD08uykbaeQvsd-Ybixs6GN72R2XIQQA==', 'open', 4, 540, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysX_3waB6fQA8zeXUEgmmD8fVTvg4_bHNDNM__0vWbKwqvDMG0kSMxISMWFb4uerdwbfqNobg9SHrX2ZIy4XDGsw==', NULL);
INSERT INTO public.alert VALUES (51, 2, NULL, 'sender_blocked:21408:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysJ9k_Z1IJriYmKRZpKxq5iW-TeWs7DzBaCXF3AtSMOayHGZP72rONxV8wwFxssccbKl9REXKicBDC74P4RcYEYYf71uSgmWpf8H3T22TqbTLIQo0eIACTUy1YYYsTt9QRqEoxxDKEueGPylSOR6hRjdo3AHz2Ukc3yrDZIEv5dQpgYMHk2HqlcVcCS4SOaxU_nTcH8xWzOu1YWQgRyHc5YA==', 'acknowledged', 4, 541, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysmwZjZLYgnjNksnSOr34Fs3wqIRVWrB8k5dfs0KGerCLRNBQeMMtO3W2YZw1rMMF9Cj1otGV_6WkNGPwsiaP1kQ==', NULL);
INSERT INTO public.alert VALUES (52, 2, NULL, 'sender_blocked:30034:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysfV2MTCDwsbWGVX0lFa7F-RSn0BHSyMx2BBIfbkJufMf091X99cAAKCQ9dAOsIx7-xrzEZQpK7QVe4FAhEoCt56NAKUC9q224UqQ666CdvxrjL7rsfWkDzlVeYsqxfaFXmzDxA4qImpLM4GqH4142vs_4y_NYNbAidSOY4_5gq5RFNtyw3EHXull9ue-u1lPj', 'resolved', 4, 542, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysSUbNnb6dD7CquHdiWRd5HwiRXHyPMlk1-OqtUi-_eb-ZSSS-qdvs5c0J-GhDUGLm2RrLNt4dMJZLbTITU0dy6ANVLzNxm6eUDuA22E4F61Y=', NULL);
INSERT INTO public.alert VALUES (53, 2, NULL, 'sender_blocked:20003:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysZhN1WsQEfNQPmXj0tJGuCtRb9bbRrV7R2huwULZ90lpRdRp3SQh6Qm5oBvSLmEeHgtsd5-wMJ6Wh5iIwAamuoLD7QgQDvfJKNcICfBJ4YTi7NJu_1vN5tLXLmk6wVmI97oPkfXCFnjqLJpK0PoAdCEe1UPvp_83clFVWI_TyHZozLYdEiWKwCPXcFJ7Ak3fX', 'open', 4, 543, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysU9JDOIrxWA4JRVB1Y5JJUSYrIhgjdrrn_BdZe3Y8SK8W20gk8ptWkBwczwUPG9PUY4vqs9X0dWrMsG-ZOlMAKA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (54, 2, NULL, 'sender_blocked:20005:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysJKUmO2xSti3nS2JlDw_u1WbMG2fJcIOmhILVqFp3ySdmXrC7iFoN3j4xtMm2VrTdM1koewYN0Akh6MgSrEpp0--npGdywFE4RlHdigocg-_I81uYHXAfHFWYPe21SFKwBSW2eSFUAQzkNGZJ4i2CmUQkORj_lKmqNpjaWeVMZek=', 'acknowledged', 4, 544, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysUDLlSdPao6MHdvfMqo_NaaFrKy5Ny9-bwarjddLaiOTqmdXGeO2ZSAUdG5mqx-gUCkGRSEj958kYh4nSarj9Rg==', NULL);
INSERT INTO public.alert VALUES (55, 2, NULL, 'sender_blocked:21212:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtystwvgS3rUTzf00HaxB45njytMEhjAdz1wOUmDiaVf_5dYYzvH2PrqHEmto3V3uf2Jy7IcNhnvj0rc4xoXz8juWrti0Has55GP1E5yYkGse5iMwC0kgZLfdS5TtLonTWWbHcXqPOlq0iJH-5DDkllfV5rAJCJt8Nyqv4XXJaIUaWQ=', 'resolved', 4, 545, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtystx9xF4UO5ra_2jP0LMPHeOmIM4KT4jEjuXohU-uu2yB7NeXTfuIBAkQIb1TaRiGZ4eDjoPypz60w17ehmbyoguPUQ9zyAy1pkavhOTB7s0A=', NULL);
INSERT INTO public.alert VALUES (56, 2, NULL, 'sender_blocked:21606:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysII0Gmf5mYd3Gzs1xmcy8MIhY9Gc0pj9TnuPn6bv_q4ds-PmA2Bqr95Jzn-Mhu5ijupSLgs9fQsacY7zhYPCqKWCKgOM3r3fBrhyRUZLDRYxGEThmKmbjpqlonP4CLW5UeQqUvoVGAtSJuUXNzgMM9-KSMfGd0TiG5EbxOPsKP1I=', 'open', 4, 546, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysb4-I8sPRh_o-96K88kP-lc6DpH-io7OGUhvhB5F6K30728vOfudhSxYW0UeRYKaPSuvRr9TLTzWyofgPOmrrWQ==', NULL);
INSERT INTO public.alert VALUES (57, 2, NULL, 'sender_blocked:30007:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysXTE0ECNw-hxhm_mozyH923aj9Tymc4A7V4KTYBvwM11P5cEL1JDZ2MiDfXaA4NnFOoZTH5Y8xU3XGsFuAU8o1_3c9iO98ryeYAqh0GhKWYVUDFMbUx2rmrH5qEJQv_Uytx8mWSgnPeKStTKVa19yJmNfhLSUPJKbxIEBxUJ9z9A=', 'acknowledged', 4, 547, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysJ7d9mF5ERqLTmEIkY8vaHvaBPb3u44vzmUUbu3miSYHG23ue_4JV8pHCqXUjb5f5Nf0aF59y7yuXJECZx7UQpw==', NULL);
INSERT INTO public.alert VALUES (58, 2, NULL, 'sender_blocked:30004:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysHJjY-ksUX91_cCbUM9n9s49YZB3-0z2-yovyWHRfRrHxUNF5P-tYLBmjiSFaisfM5l2aI4OvnVubWiBcaWZ2gQxcM_n5MkgfLEpBknys-cLtb10B61GGY3Nqnk0Oft24-oBb5bGDL4zGGRj8a79Lgw==', 'resolved', 4, 548, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtyssK-tdTyqcLydlGQn9Wfpx5WR70cXNqHjI_GI3kFkaWGBDy2K7-fRZqjO2mayqTkZp-c-74TqpZbJ_T5Y9h6tZr6gS5T039faOTPU3M3Z4Og=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (59, 2, NULL, 'sender_blocked:21611:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysu5JaplphB4sLaTQECDAyLgh_hiuFXof7HFIL-BSYFrKvaVk01NjYPpuk4XeNiufOex7tESf9dNrFMJoHR3N8S1IaiGEo1yWaG83_enW93lTfOrK69SwrJvZd5Ohbrh0tankdBq5EbhJdPYfKOwiyuuPMOglDXlZmAryr1TgY3F_ORiot0cJpIkFiKLIPKATt', 'open', 4, 549, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysrWPvI9vFvJplXHSfi7zhm-1Z81JcOnzNU8wSEvbzwA2Wdpk9-B9hHJNHB9mIliZYnoT7ucvpfAFMSCbXADEQ2g==', NULL);
INSERT INTO public.alert VALUES (60, 2, NULL, 'sender_blocked:30001:2026030216', 'sender_blocked', 'red', 'gAAAAABrBtysxeq4rJup3i8G9Pe4mKOfaejLVKxDR7h_cheTmi3Vei_i2muizwttLIIqq056dVzJf3c7HBH9caE1pGs7ORDMdHCWEKmhg_JJN1JvkhobzlQU0UMv5jUWl-K38k5LXMDljdBgE6y1A6Clh8Grkyr0DB4GgK2ZuG3bF7tXUwh8ZXIbtIdfB8-XnaIRTQa5TMcr', 'acknowledged', 4, 550, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysQs43dios1XWsnptgI-YKgIsiLb5jtC_wBq-kO7YNFwsGWtn5Rw0zx0BfbJMkgvA5k2yo5pKNcN5-OSFiBVYrNQ==', NULL);
INSERT INTO public.alert VALUES (61, 2, NULL, 'sender_blocked:configuration:2026030210', 'sender_blocked', 'red', 'gAAAAABrBtysixzR29xIe3mlMGQwD3gr2BuQscr2qsWMlXW6HCgWXalwD2e5wF1j-ZGlPsc9x7RsE1P0Ct18KwtYccZiEWT4NLhmwq1zYGDBXiu83Ti5UR1U6k4fSptxoTCHcgD-NbbkY27c8fbcGzeDIKRuHr2MiiBz3l_EE0BSeD7gCoAiuv0=', 'resolved', 4, 551, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtyse-UIoSRHSDYmN164kKB2tH7VnmlHgyhWhjh5hVVz68fypZmKxVZPmLTtEO_m5X9RcSrVR2q63Ez2r_ZlbPTR7sg9l3tyAkuaLHutlTF7Pdw=', NULL);
INSERT INTO public.alert VALUES (62, 2, NULL, 'sender_blocked:configuration:2026030211', 'sender_blocked', 'red', 'gAAAAABrBtys-XdjkLCdr98ltwIbdVZ5DxJ6XTmKplCLDY6BQXsBoJyooqYbjk21aJjyxT8XWhon-6BzJMFnn6yAFtTyb6MZZr8cq3oDVhM1t2u9wQu4PS5AGt-MFaAM3hZpZZrMfAyrUPIIFGW_Vj2c64FdGFpM7Q==', 'open', 4, 552, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysmy0K2XtVYSVmAjx4PMXwAJBhojwL5Opk8R6OtNeu9LyYRbUH8Zr_DzIo1qF951t49RQZmHi3h0fYO2WjPvEDuA==', NULL);
INSERT INTO public.alert VALUES (63, 2, NULL, 'sender_blocked:configuration:2026030212', 'sender_blocked', 'red', 'gAAAAABrBtys5Y-HxoFDkzz4YhPXfmkjzLezgDC5C3cQ7G3bya74G1zUfLHpvtWk-98T5hv28mYj6AQX5vbQDYzm7XlaRti9sYdbc-9bskALD-uAirrzL4FcDG48aJxX6Dx5Hf7qjKdWqKQtUSJVkS2_yOU-lCsTIA==', 'acknowledged', 4, 553, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtys4zPcYU_bw9nQuvJr2vF0JLbKtkEnQLFgFWaA9G6A1LIC0hQW4_fblhmnhyDEnaHo6Z2xljHG6-bnHX5C4P8ipA==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (64, 2, NULL, 'sender_blocked:configuration:2026030213', 'sender_blocked', 'red', 'gAAAAABrBtysdRawTx_bZ9z6on2vOEGohh7u8pV_F2YmZqvFtd7aIFcNm90TMtJYj99n5gcPWgDlStKQ7UNqFuKvXWvwxfUWlEvcFTltaKDLqV99csfSKxrTGThrzcIzR8zsYHWrdPzCKeHmrSXK6ZJYqya6FRcoyw==', 'resolved', 4, 554, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysAtamQeee6-o1i7RtqHw40vo8AJkZnpg70fd3QrWSC9cuFWhZv2Q-u1X0DweijdrLCC26wVZuI-FiRaVlUuTezsAga-x0fnDo-8WOk69mduc=', NULL);
INSERT INTO public.alert VALUES (65, 2, NULL, 'sender_blocked:queue_full:2026030210', 'sender_blocked', 'red', 'gAAAAABrBtysyIuNAtIRfZ1HMw_IzMYj5_ddX6_XS55aXq8lpDAW6GsHOMqLGFLnieqKIBOWqdwbQ-A1p_FOveLMty3z-vmGvGgD_ax0nVvHQIIEPgq8EiHN6QefVU-F1yo0THC0DmlcbgsbmEQoMoOVP1CLWt02XdjXw2hUpPaMeMa3ewUVSiE=', 'open', 4, 555, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysh092TsZ-8O66pse4DwoK01NQN_KlV_jjNtWqWbuMRlvAnHtlvRk1lM0fntsiUuofPooBRcHXfu1X1fBEwgvz0Q==', NULL);
INSERT INTO public.alert VALUES (66, 2, 18, 'not_delivered:556', 'not_delivered', 'info', 'gAAAAABrBtysiT74HXJEHywJcF7gxjbua2Yk2Eg2aJHV1RCdbnTfnGf6KNYj54ZFFFdsaFUiV-Vh1iNAFd3uGuYz1W33Xev0r2Eztl0RsAMpw0FdNJ__ORGwJNZy6HfSudLWktGUpX-U9C4pvFvQy7KXZvBO0pryIw==', 'acknowledged', 4, 556, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysIzScf7YEHGyYn-PWngU2Cs0fApstg16I8tf1KGQzvvlr6qPvx3TIpkMUSPPA2lsbuI1A2E9S77EosZqt2OmT0Q==', NULL);
INSERT INTO public.alert VALUES (67, 2, 19, 'not_delivered:557', 'not_delivered', 'info', 'gAAAAABrBtyssLnQOBd0ZbkjNM9jPieh0i8q5I84TnsiHY57Ve_1gC8E-S1EU-NAtW-hIHbwik3WIU9ajOCyHyMS3hdQDyuAW6h_N6gNkqy_G3g6mTcfAmvbGdFLPIK-TRO8OXJkXL5zL2Z0vS-elFQcU_m7f1A7SQ==', 'resolved', 4, 557, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys9gKuMPWi5SHIWY-XCSRbVXPXHnYroHtQTJcBinueefGNsKYdYuZNkuN0hT7-wdB6h5LK86R5LDMAwNl-tzPUCErHT_Uxzq_w9jKDYAxjr_U=', NULL);
INSERT INTO public.alert VALUES (68, 2, 20, 'not_delivered:558', 'not_delivered', 'info', 'gAAAAABrBtys_IEm4pShCB00bg0JsPU-jX00cR3VWfpjqfEGwOkLcf8MGXJheza6OyUgYvvTXR6esColU-yl_zD7e4iauZzIcdLvsQTF-71Xm9XsBdwZxoLaIBtoNckxXzOz0zVv7AteWD_uAzQGaM3jGPRcYBvb4w==', 'open', 4, 558, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtys4vszJ9xFF_TqQJyHiwLHIaefXmV24DqH3osfPjypUqAD-BPmsDxtrLNW6F9jTfpqlJF7m-ob145I8nP4bQSpmw==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (69, 2, 21, 'not_delivered:559', 'not_delivered', 'info', 'gAAAAABrBtys7_uVBmJKy02kcXQI7bBcpfppGsm2V1MepuW4y28vnNgQnROB1mxLnzp2pBPbjpXdde15L7HZrRce4Bs31uCIwer3rRmAlQiGr34-d4ifuwCytNpfUNTmLUgXKycgjtDEYkYcElxGz36VksorLhOzwGYdFkkc-79zQ_kamkCAaAI=', 'acknowledged', 4, 559, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtyswFnJsat4QPqxifutcsDeptLDTV_LcqYCEIsRZoDoofQFH2y_iaSOD5ua4G_V-cUS43QGpv-MiXyEgj71pKL7YA==', NULL);
INSERT INTO public.alert VALUES (70, 2, 22, 'not_delivered:560', 'not_delivered', 'info', 'gAAAAABrBtysjyryMUM-XWO_fhOc3DoZdPsacqujF3i0DBjpT7f7oHOOZ82bbbKFCbqz1o98mSkyiEVmQ16XGqYm7tA5VEaMLnum58DoRXb46Z55P8_nxNBQxVOeDnvOn1OwtlM9Sx2b-nVTqC365KG6XYkvp0RgqwlOxk7sT0XUxA9ntTh75r8=', 'resolved', 4, 560, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys6t4rts16Szn2Y77OWAocx4smnrt5MwGZXUzR8PiJG4Aliu44qygh43JncZmBu4HsRV-hbSnfvAQgY0uzlz9sQuVaGdyB8tsIS5kLiQ7io8M=', NULL);
INSERT INTO public.alert VALUES (71, 2, 23, 'not_delivered:561', 'not_delivered', 'info', 'gAAAAABrBtyst2f481WoL-FlAIRtIoVvt8iIz-AsgExgBIYUWV482qGg6AnP1dWReDO5CvS83BkfSOtIesZm3au7KFkIvwBD15Jcmciys1Z4q9nNKdU2M5MdNyiD5rw79X62TRcaL5iyHPD-fqDaCi1JT3Xgl2nQu3C9wLsOZg6i_c0Ht6_uJgo=', 'open', 4, 561, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyst0oCpGUDh0abmhLmfQoMZbGUMdbk3_5qhuGDFePGa19mM08m9jYQm0aQ2_DMb8g4N4DUabZwm-Sst7cjd1Thnw==', NULL);
INSERT INTO public.alert VALUES (72, 2, 24, 'not_delivered:562', 'not_delivered', 'info', 'gAAAAABrBtysfcv58ZkIGMvQ4wS2jLHNy12aQYgz_VMZiDbrlMltrdmzM_WEwDk10ghxVV_gi4-vtMdjlVDqWKfE0tyXIYr18s7nK6sFjhGwt8keU-wo2f7zthlLs_ghs7sEouCPahWqCTYlpdzqlqW0JtBbAOdEuA==', 'acknowledged', 4, 562, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysIaxKR1QkECewsTaywbsyJ0mQKJkv_IMNVg7FvB1TP8FfGkO0TsQviT3TEZyiztzvlNVJIiRCPzVAYZO8GgeoLw==', NULL);
INSERT INTO public.alert VALUES (73, 2, 25, 'not_delivered:563', 'not_delivered', 'info', 'gAAAAABrBtysMb66Rm1nPH97nhVhvk_y5K_Gamilhlg7kzop78uUgBVIMlJsLbbnSY5Vsd0uextXGhQL-AvQ7CKz0VDPswMipV6oYQUCDy6IGGcErtSdv1SN26kxzidohqRyhsqioH0N4ZDRAPEPiKQuKW9INzSQ9rdfORkADZMj9n1S34Njhdc=', 'resolved', 4, 563, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtyswyEgDEPxDAxxFeCtcA7dM3OHCxrekwBttMUEqElXbKJttO1ITUZkSTu1tDErNH32a3WcLMixAZUXke2j2_xtc_J0e3whlMSBCV4sjOJ59QQ=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (74, 2, 26, 'not_delivered:564', 'not_delivered', 'info', 'gAAAAABrBtysv7HYbVTDi8zZTvxfy3lqHxiv7i1EFMPQ772DbCnSCv3wbMklPN4OBQtx8H2iQgdfZOWNoRxvCV9l0G0aejgMV5i7HY-0TZLkGqQQA5IYtZXUdTRRickyw8DJJ6hCfBRBz7FzooJ1P7x4YfjzaCpJUA==', 'open', 4, 564, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysWkbar2KU9J4bOfc325ksxyo7_GERsThbItZPpAxTYY79IkA1IL7L9dg_RGDSnG4c1bKwh1fIJaJo7vjwiZUVwA==', NULL);
INSERT INTO public.alert VALUES (75, 2, 27, 'not_delivered:565', 'not_delivered', 'info', 'gAAAAABrBtysRCPyiNoWQMDhntnnOdnEu8YMnFfHbqrONipZyxu0kHMmJo1DTgN38t9ynsz-wG_cZYKaqKPSo65qlygrqPLvieIl11TxqVfXdKBf0ornsLObySSUWxBmzk0nemssY_Y6ZAYbXZe3ZgEN9ngxumD_9w==', 'acknowledged', 4, 565, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtys8vXlbvZUMijND6q-4Cg6EVuH4JqCoI5dqVnu89X5WO5t-bJsw2DkVEs0gPl4QIKH2zfwFGQKJx8JIOtfWx8WyA==', NULL);
INSERT INTO public.alert VALUES (76, 2, 28, 'not_delivered:566', 'not_delivered', 'info', 'gAAAAABrBtysw5wUkEVprD_gxmAAT0R6e_OMvUlYAAXSqvTl7DwM12A8W9ySBosvKYMUTPuDupHXVhWbD9-hIQfrXKaKWBWstCvNVqkw7InLp_vVJg_X6trOsO_XVJbnnFkKPV5nlpMm7vO9BTfMJWAKvXMMWhUEag==', 'resolved', 4, 566, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysxZgPI6IMFB7boHtuWQ7v_JseLDYXi6y5CLqyZI9KtcCXMTO8kWFtu6-VcfgbMIeB9GZQp0HeBvuzpWAT9YP0TeStEYQ7fYPbmQiJeMEv1tM=', NULL);
INSERT INTO public.alert VALUES (77, 2, 29, 'not_delivered:567', 'not_delivered', 'info', 'gAAAAABrBtyssvbfr9G2CLCZGoeIuUKwsRrQ-D-bjDzKyqvQ38v4fGm7QVGSynCg92SpZa2VpBKKFSvZpuvMWqvz79R_10eMQ1qz5SgffUg7Hf4B_OhubeQ30vstWXA6NoDoXBRVJZntdXgXoYXZ5kAY_dCKeLxYvw==', 'open', 4, 567, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyspfwe58lzV4Xv9NZFT30SE3hmgT4_uay3X0Er0tWP9GcoM4H1DlFg7liZSbLVkxoeK7lnpzJMtnJr4jbd5dd-Sg==', NULL);
INSERT INTO public.alert VALUES (78, 2, 30, 'not_delivered:568', 'not_delivered', 'info', 'gAAAAABrBtysejLwT4wuwByiEFOEpYP67_u5su0axSdEYHc7Ri4iGPcV-THWMMiabCY8Ky6KyZde4CwhZ83HzRpGR0axTuWsfPZu0pMRM7rsehnt6o46eDnSnIQwvRE-ZdZBkg2J-YxcKiImUEdTp-zHwhko5YdeRnvgLpJY0prSQey2liN-Xwc=', 'acknowledged', 4, 568, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysdFsGFANrfL_3XJ4AVOIp2FDBBd4UtzSWyu6rdeeeXLAeQWp1EaC11MlJBpNNuR6cAGehcSIiI4eGV6XPCZ92_g==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (79, 2, 31, 'not_delivered:569', 'not_delivered', 'info', 'gAAAAABrBtysP4Rr1bpAaq5QQMeDppOEpRtb3r5jOx2KHJl7z4x4qvolmfzrO5N63_fTxzqGn6S0Z-dsdAOWTG_CMxKz1tKY8ICxwhoy4-S-hqFPJAxllym4GbmWJM5AXcpI3rPFSW80FnEdHYbNC-3QAxOGJqJQRTbXqErLaQtEh_fcLvEfeB8=', 'resolved', 4, 569, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysR014WA0AuBO-q-h3titnCv2Cp6_vOYvcrMJ5PdrrLvuqI9jUbg1c01_L4pyH4Mx-f_G8JW67-3NdBnHg4DZwcZrdrNNg8zw9xxyENp5BxV8=', NULL);
INSERT INTO public.alert VALUES (80, 2, 8, 'not_delivered:570', 'not_delivered', 'info', 'gAAAAABrBtysvYy-ZI1khqG6lSL3VCs5N94iNcanfvEbgfvaF0O1n-nOtAPx0wPx4O-SVh0SAyywgE5DhvuG5SpDiQx5pTG8p9Mudj5t2fdIe-HG2O8L7XUlGVp8T0lQrvajnD8hSC5sQ4LsfAvHRtrtl7U2s-3DL_fILoo4LEB-zOs7fGfW4sg=', 'open', 4, 570, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtyscmaJoztn-nZ1ZRiddi0RKMYa7tEXpStWiIR-tN8R1_rIk23UdyBKSKGwSN54GG-msR-aB8WXCMtOwfZRI8Rdyw==', NULL);
INSERT INTO public.alert VALUES (81, 2, 9, 'not_delivered:571', 'not_delivered', 'info', 'gAAAAABrBtysbRr4HCBQclLL1qlk3M5yyExeeWFiodLDG4f-5WoYNHSxfddC_ZCy9-yeS3EYQ7xkcV6VY4iHCAFTVV4ChUH2cCzu2mIpvAAiEqUciNU9vL3cMObFxzXjbSO1x3rm2H5pSRmxssb-YK5eoGfb_8C2sQ==', 'acknowledged', 4, 571, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysLBcRoUGyoIo6JXuuDyIH-PZa-ARy8GCU-b1wbKbQF-NJ8TBEIXcpe_0hKoh2D2LL6aaIluCB8Zafcl0gvBEt-g==', NULL);
INSERT INTO public.alert VALUES (82, 2, 10, 'not_delivered:572', 'not_delivered', 'info', 'gAAAAABrBtysvHx4rz4hRjRhdPPoQET_-CYLgy2p6k6hEWdqd7E5qbyiu63hWnFdzLADekDi-ohSSvT85M6YU6Nm2FbDkYty4rujRtvJSVpi1AsXba2DknV10wRMvrDUSH7C8OCoRyrkUcPNKCkyyFK88Hxq3XGT4RUoPTyB-K7pGzT7EcwWBX8=', 'resolved', 4, 572, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysffk1ohk2kJGmFvHWvED5iEpBj9u3xe0x_Q1gO4VkCuf3rNSVdgnKh9vLKIzK7Ucz4Tp8BZQn8poqIMbp93o_ZtAq1v3f7VHS_AdrMNkg5LE=', NULL);
INSERT INTO public.alert VALUES (83, 2, 11, 'not_delivered:573', 'not_delivered', 'info', 'gAAAAABrBtys6v8om6Syom6onk6bVDi2Nj8dgAfXAY3sD8ZNRu3pl5wZg-UbzKhrfCqOOjQlCIJpFlyLs8PALSxeg6C2TWbPNPFW93x6SM_jWzDhaaD43x3kzslNx-GpHWx-l63r8TRDcPPPpVFaCizSLHNlzax1sQ==', 'open', 4, 573, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysh587oSmUqdjL6eUQGQ1fZPEZzbxVwgJdL-INBg_jr2Te3cMO3Zk1bOxwC5IavNFrOfdj3SFncytrjnehmV225Q==', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (84, 2, 12, 'not_delivered:574', 'not_delivered', 'info', 'gAAAAABrBtysFGkhVR6Qwwr5LO0O-tHuq4lrew55raiVAZ-iXI9YE7oxezkbEQnA9cm0hqROEVIA8fRsRdNjkgnUO59ItX-3qQjT_4TDlEsMkHJmo0BXSWvrAbAw96JdSan076hrtYH2m1tnp5qwEBtu_BqfTci6usNS1ASNFh_YWZ6nL3KZ8PM=', 'acknowledged', 4, 574, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysJ5C4vdeSENJw5W68DhsIlvp_nrOg1ZJDzDPNp4rmRMSkDFYnnYaoPuEvqn62NLZAdLpzlsSAVTVgRWQ5uTKlug==', NULL);
INSERT INTO public.alert VALUES (85, 2, 13, 'not_delivered:575', 'not_delivered', 'info', 'gAAAAABrBtysZt7-X33y0K0EKBTGNK1W7_DMYOatahwtL1msB-eZMEK5r58UefIUIzEujHkY2E8VWW3LlD0r3q-pRc4H5P0Jw8a7ki-u50Omd1qSZ_5eQxx89ratBb02FXJJMScV4DwJzxZ--9fZn51R7a7IeHyHaQ==', 'resolved', 4, 575, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtysvNh3oCBh376Db43-wWp-wtQJP4V9DOBzUbH0dUCXWXWDHQo6yDNRlMVS0BKV6huWcEih4VKmsq7MekmfLiNRUvF6DQ2pXBcCZkMy-uheKUk=', NULL);
INSERT INTO public.alert VALUES (86, 2, 14, 'not_delivered:576', 'not_delivered', 'info', 'gAAAAABrBtysp1CZsY0zts_A-qeG0dgoyOrHW0VpXZsJHWxcPeo2BX2ytOjSrNv_-67m4lcolJXQAUHMDGc5ROzsbBfatJSQV8v6RiypYNBg0cm_tFa7bGtqAt8mnh80AKfVr4oF9MKjQ2ICom7dD5Xgpmuzbzn28g==', 'open', 4, 576, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, 'gAAAAABrBtysFfPnpLyvgpRzUsZm2NhMSupzkOJkPY5aZNxLjFwVGr4n6sBfgkLdygWsJDeQ-OOi2NnN_LMQ5lLlPf3A8vEbDg==', NULL);
INSERT INTO public.alert VALUES (87, 2, 15, 'unsettled:577', 'unsettled', 'amber', 'gAAAAABrBtysKv4gU3EPxSs6Nsf7wUaluIZGAhT4JYdQGCJeJOEdqy_pfPL8ZLp1EB8zt11qUYJAIDwzZ4pBeyKHJMXOfPLCMD0_tvJV-9-fseVCGGg6ImBCo80TxIHBZoLIqTnVWT5wQFUwTVZ_iI-7oJ683NwSCs8_-1IpQQ_VCRICHl61X5U=', 'acknowledged', 4, 577, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, NULL, NULL, 'gAAAAABrBtysrx7t-Q6Ht9BNOyDXQJ283ekNADH4IrylJvLV-oFbI4c1uICl6BZuivRSVp09bQE91O1tcqIkINB4RyfwncxW8g==', NULL);
INSERT INTO public.alert VALUES (88, 2, 16, 'too_many_texts:578', 'too_many_texts', 'amber', 'gAAAAABrBtysVhYUSDs7v6Jl-2MQF8LFQfG8K29UMciN2bot1cFqm0xnYi07aB00rPpJUvTV8-fAgFHkAtuKpgoOHyElUC7LiKzJr_4heniKqE_zKIBwEI61oeaD-vkcJnOqqQUKsq3W2M1mt7aZQsiddOGzPeDn4g==', 'resolved', 4, 578, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtyshDXYrBTqPchddBZCg8p7FzbZSev-W1cuDENcMBfl1ECesLtJjnX4hm2HCpIkMXk7IlYXtxwcyt2As-2b2-Wg9QW3BgicStutAdxOpEDab5M=', '2026-03-02 16:00:00+00');
INSERT INTO public.alert VALUES (89, 2, 8, 'missed_session:corrected:0', 'missed_session', 'amber', 'gAAAAABrBtysGHQ2pvRFpcsrugNwKx0mwsd7A85VzwlYwcnfWTTD6AIBaV_ubdgcaFYpnNMrbWi8uOYjIxf7X6RXFSqogB7JcTqHp7IrB3J_gxmrw1BqeIyKoi8OEWEeUuHP9VOQmqPi', 'resolved', 4, NULL, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys-XESer8IRJaLNBfExvklPJG56t3Wjg0pZQWnk1xIHq_GuG_VTzFOhxdaX63Vtv4NK0bRlxB_wt5X55K9gN8QNdKpzcGSAgwLHRCPJUKNoO8=', NULL);
INSERT INTO public.alert VALUES (90, 2, 8, 'missed_session:corrected:1', 'missed_session', 'amber', 'gAAAAABrBtysbsKF4XZuKF9IEHMADXMNMWFs6zQbDO6_7pnr8SJs97MXqp-TrJPl78ZNKM6vIuVwv63ZWcAV0kiYbRAIn382SeeiMl9wjlTRyjcB9Nx51YAMgveSLJSICVP98EPX6P-a', 'resolved', 4, NULL, '2026-03-01 16:00:00+00', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 4, '2026-03-02 16:00:00+00', 4, 'gAAAAABrBtys8-wOHmuNCQ4854SFwELDxSEvq2ri16VvWCg1Mkl3Hy6E-uFgm8RM9YuTjrVG1qL2Bx8imMlYnwP20h0XtUlQYJGNqROaw4k2r55IpGv_NfXSuq339qzHZ4vJaDVUpXzz', NULL);


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer VALUES (1, 1, 1, 1, 'closeness', 'gAAAAABrBtyqq4CuzG4BXV-JGfuEkVuU-k56p_nVwW31TRBXzSOA5Vz7n6rU00qD0O-5XiE968NvmAGz9skiD_ql-jAs1n2aVw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (2, 1, 1, 1, 'confidence', 'gAAAAABrBtyqQxqqc6aaR3S0ysjl9EsMQSX2RbIAUkts3q9URgp02pd0GQm6k0SAmAVawIhUUK_f9ghT3AuDTnWEPMYW32ZYZw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (3, 1, 1, 1, 'used', 'gAAAAABrBtyqf9xJnLj74lB21PdEcMVTBzLNk4HE8tl-SxVRwT0IB2uoo2j_eoSUbGWUhOHkW7lIvx_BauVpprWTFqzfatD-LQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (4, 1, 1, 2, 'closeness', 'gAAAAABrBtyqu69ofSiYZp9QIpK24JGmrdi4dsa8Lc5odPBE9E2e2HkGaM34NQCegwJq37amD9_ifAN1bfd00fiAaXZUpbGWSQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (5, 1, 1, 2, 'confidence', 'gAAAAABrBtyqT6XKcIt-7PQSd2QuezbTqsIcAxhBGgFKEzA0HIa2B5Ujtmmlm7NmwsJMsOSW-mEwSV5Ju8WROPgl5cA5_-nIaw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (6, 1, 1, 2, 'used', 'gAAAAABrBtyqYiVEcMZpHDbXDeGcrQrPhytOkgFvKU3y-VTxmpZJRxTDi-mK010B89RBna9uuMRQBouffnwfJMk618dKA1Tlyg==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (7, 1, 1, 3, 'closeness', 'gAAAAABrBtyqOYzU-5OwtGY6KgrBTBxhdX9ZzFK236sE8ozIGHnbepPnKnGXax7NUy4D5iTV76Fizz7bXXm1WIbea3sNQbFqOw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (8, 1, 1, 3, 'confidence', 'gAAAAABrBtyqPtvChet5KpfXWgAlGtBwQ9q2kif_NoPSonZ76u7Ov-IbUUh6To8NZHWVsvxBdEPcwSLrPP71Jr0I-5MdHukjmw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (9, 1, 1, 3, 'used', 'gAAAAABrBtyql4b1x66Ni_JcN3r25YB0Xry1ZK9UQ14hsHG2qsAcF5R3pRQUItvqyuVBB1g8pYMkpIrp_7uSVwRcLF4QQpZ2eA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (10, 1, 1, 4, 'closeness', 'gAAAAABrBtyqrdWzupUGWZnxaVqz3eL3FCsFNe83DO3yDhTqzStISCJa9CC3lJNgModhgj5a-FM0wVgYjpuecGIizuGdj8OoGQ==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (11, 1, 1, 4, 'confidence', 'gAAAAABrBtyqL2V4YDx3sZo8F0aloLbWF6z066yKVfh6R0F4osl7P2PZ3GLQgpNE4zwaTxmeV6MGNfv0T8KPMpcaV7vRl2lHRA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (12, 1, 1, 4, 'used', 'gAAAAABrBtyqZbZ6pho1uhhWEyHn5fDRqCrT1FyvwCFIWo-5TGOYk4NWg3t4ARZdvUiCi5e-o6KmvWH8RNX8VGsY4d6-thNs3A==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (13, 1, 1, 5, 'closeness', 'gAAAAABrBtyqcmMB2ugo5-KQP8SchdblTMncjooEyg3v5H1Q7m6UQpqyvfluQSRLuYCLf6pMKwTwIeVVovqJpMIFc0UPjgqkLA==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (14, 1, 1, 5, 'confidence', 'gAAAAABrBtyqej9Nr4PP08r0r7uQA8azmjC4z2JsKDd07hRsdr4GM0jydtQG0WI-P85L4ZwQDJxoG2EDQWReun13m7c08d4-Lg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (15, 1, 1, 5, 'used', 'gAAAAABrBtyqZF8AFIXgCOEHrjJjQ2jXtUEjLebQRrpATtZiIlcbCc7H5SnqH6HiPDC9qKmqfe79cB5UtRoUr5HRnz8W_lw3Rw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (16, 1, 2, 6, 'closeness', 'gAAAAABrBtyqG636XHuX-88uqg8PiBVu19jn3Kx49_GMYNGr2QiEA1vdC6EmEhiNobQ-WtTKoKRmbd4FOnuLtxPF3Z2-q-0Jsg==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (17, 1, 2, 6, 'confidence', 'gAAAAABrBtyqxOw80IjhoQzI3rw9pKDdVvm4hP3adSMGMwOteqVB4_AyJnsTmvlcFvpPVcQAiLltd38pDSy5pSm-02uvciAr4w==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (18, 1, 2, 6, 'used', 'gAAAAABrBtyqmv_OZ4ycaioV6EiEQNJ8Z-uwDIbNYgymkjYKXg3uzM5ENNbVs7bH8ItfzDU_lw8DBuj9FpCyWd8K8XPnyWWXXA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (19, 1, 2, 7, 'closeness', 'gAAAAABrBtyqPEGMWFrq7p4ogDPFYdxMCHpn9O7aTaW_lMyvKwfGOmn9PX0l_JPVTh1asd7X1wxLc0CZz8CxxjcXysynEb0X3Q==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (20, 1, 2, 7, 'confidence', 'gAAAAABrBtyqAChp3VXfPxyj_vOmFlxr33Aa6Ho_W_zANbJ9zurbqMFcI2H97Y7Eo1aXinEk1WKK5PjUiS_69Yl2Fhqi2wO3Bw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (21, 1, 2, 7, 'used', 'gAAAAABrBtyqwaTP9VMm-31HwTtEq7f2MCHUGSAZcA_dk9S2Saz7xk7BrlhTeKlWk-wKTvaL4UXYPT92I69P8hZemVspnACUiw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (22, 1, 2, 8, 'closeness', 'gAAAAABrBtyq14VLvRxCEOWq6PLqeO6yNpZUuUw0K1WpYBLNpy6WVxdrprwk6Kn1JdQ13svOEKDMGTmjjGDvOyozP1yAI9XWNQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (23, 1, 2, 8, 'confidence', 'gAAAAABrBtyqSbTweRCKlHoqcOMwJWqSOVd4GcpVazTcHzCIwHRVZ-R0PXhVN2AoKd-YZTubv1kyW7SfNbLWhSGeBlVW9laCpg==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (24, 1, 2, 8, 'used', 'gAAAAABrBtyqg2FDr7KbB49Qmt7nN4YPJzJGweQqamdiGs-hX7Kvbn2sLA7fasP3OWpto9E91k71ksQ0R7gJwmhPCyCdzRDmbQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (25, 1, 2, 9, 'closeness', 'gAAAAABrBtyqaRwSy6WmFRfp0SKjQC0Vos2J39zKv8mkxXKa76xQX0Q0-fAt3IkzfUeIQ3RVoSMNTr2rUfTnn8TQFXeFgdzcaA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (26, 1, 2, 9, 'confidence', 'gAAAAABrBtyqHs0WWH2tuhgwIXzx13ZC5Mm4sq0ZCltNsvcBS2zlkm7BefjPC-EZMY8-zxUsM2o-qfiWbwt9BrCD_9I8vnjyTw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (27, 1, 2, 9, 'used', 'gAAAAABrBtyq4wtX340q-g_O5Svy0GsWTSyblwJJAIsQ69O9abNHSs7pCGFrVv77RqLTU8aQK_iWRJ-UCXEKPITXrNv7_5_mSA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (28, 1, 2, 10, 'closeness', 'gAAAAABrBtyqRz8p0zm_9lMGUI-l3J--rZnLhFygzC4vH5Mj7CEIb2cY6U61ZfWCchQzl_9YVp_89x4LrxxqB6tPR_YjmYvWaw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (29, 1, 2, 10, 'confidence', 'gAAAAABrBtyqctYwq2Q8aoU7b77xpealydLpOcZcvHbj-2VMDzY46yUXWml1pO7vGcSbg3TvvCRAG8w2CDR7YUVMDtsXzDX1sQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (30, 1, 2, 10, 'used', 'gAAAAABrBtyqHLEK-Pjb6h-j4w1jaR6hA0wSHmH2y6WalpRYVfGJhOs5ywlhigZ9LIpk35dO-4ulLjB1pfVCFbqRH_HNHobe1g==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (31, 1, 3, 11, 'closeness', 'gAAAAABrBtyqhts0e_em-tB-BKQVdzS5v8Fat7Fb2jHMTcFG87zd5KYCF_tvv0XPvcpLEPNWbiKSRWyvDj80ZEcADbjPCB_W7g==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (32, 1, 3, 11, 'confidence', 'gAAAAABrBtyqiWfCCQd4Uqbc3dseHD7wE00l957xDIH0oBOM1mYVQOdBcpABOI-k1cuyR8A9tRzvh3XTVKqT7-ak7PKTeMsVNw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (33, 1, 3, 11, 'used', 'gAAAAABrBtyqhGTLGIBUOqHA-8GQszutrQBp9-2wwuhuU-AnGtdHX33OH9VaCq1OzAZFlqRfof0i802sg9nAkFFKaQFjg7MZtw==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (34, 1, 3, 12, 'closeness', 'gAAAAABrBtyqpq8B2N6iprSBQ-dvjbis-ZsLpmGoSMuX8jpQBvMnZvsD2oEt5scM4jfIKW-zQYIBlDNhWPH8JfTOtfOkE9P6nA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (35, 1, 3, 12, 'confidence', 'gAAAAABrBtyq0uhL6Xci99MnaUO48v8uY00jtmUkPMDRiCwvNRLDA9fA9BH0Z2DDCC28sSGdRn0nKQEMs_5R4O9EqUFMQdnngQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (36, 1, 3, 12, 'used', 'gAAAAABrBtyqoS9BjElUVChcB03yvCDdRccHd1wAdEynK9sxr5PYpMTusyJtKN978oBdUjbPAF57e9-WvlDyc4JrmijAVbWkmA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (37, 1, 3, 13, 'closeness', 'gAAAAABrBtyqwiiiQ4PRK3YSoeiwzcCGzUS_mqVnAWQLh9OMWU297FjTK2UTsoqoracBIt9sQWQ0FrV5Fj5mf5D3Z772Twfbqw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (38, 1, 3, 13, 'confidence', 'gAAAAABrBtyqYSPvYy0Ex8KC--hWsb62I7P9kFjBgzQnv0ycA7kAOInJk6Sz_VQc5UqrlwnLUKvnzyxrUNkax2awhn1vL8YAtw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (39, 1, 3, 13, 'used', 'gAAAAABrBtyqoMCuwBp7mXFmhmu8gA-4_qS7mttRZ-gl3cRgltp34cj9eG8AqtZ5FIKRsmGUYpOur5C8OSCPv-AwXt__QNS4tw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (40, 1, 3, 14, 'closeness', 'gAAAAABrBtyqQqO7Ri4SoWi_ksHcir0idXzJURAi1VIyErOaGH7TZQUvHRYWlKu1hBKpast_KnxxUVX9gQTd5B-CtO8IUcV1_w==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (41, 1, 3, 14, 'confidence', 'gAAAAABrBtyqJSBKuET7wJPrloBBIcL5PY8a5dmouR_4NFq6eegS7yVkSdYTmTqOUASsr3e3r8zaA-_5_S2Jha1HBZsmOHVkxA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (42, 1, 3, 14, 'used', 'gAAAAABrBtyqySzbPy9i0qFhwI8HJFNHkFoonbhVSEd4SXkLzr2pUbkuiGmIBMZpLUnL0iEfnveIZyGyY2qqZcPGmlsnUnADFA==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (43, 1, 3, 15, 'closeness', 'gAAAAABrBtyqvis8ZKGvsWVDBqstMlugSsXGsi3ldV1iyf4jFiC7E7xSY-ls81wpKbd67GaVWmA_k7fGaKuBJYyPIC-2i2acMw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (44, 1, 3, 15, 'confidence', 'gAAAAABrBtyqMCWeeYfTlZfwZnEk7VWCz6DwapxibRkzzO6v37G8jJd6Uwu3J857HJkKPyiWx0gsLUUI4bkCR9mR11BWiuLFUg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (45, 1, 3, 15, 'used', 'gAAAAABrBtyqVvG3VjQiyvj7EQ6CF1Nxi3DkzSixCSfHSGxyokn0VU0mj-hlHZ9kWi8redNSa4_WIHBSycALqmEKbVwuNHH89A==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (46, 1, 4, 16, 'closeness', 'gAAAAABrBtyqKSmH3FuAk6H22h1ojec_0_VkZvRfTZAWpkW9Nq0YgDFXtaJQ1kHkj-TnpZT3RY-CEYbfcpQ12o3aCEzUJG2VMw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (47, 1, 4, 16, 'confidence', 'gAAAAABrBtyqY3pWsj4Ls6XTX1xFz37t7OzSNVez6kXMOpqrnT-1t7b_jjmnINoOAorXpz6sfr43JNf49aKwAYaqKh3BiGG_OA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (48, 1, 4, 16, 'used', 'gAAAAABrBtyq0TP_FfYmGCVurfapeNQox64_IvJEDUJIZjIMCRiM6w-r0bopyGhPupG9--J8cBPujsBsgAVPGVd5b-MxuYqk_w==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (49, 1, 4, 17, 'closeness', 'gAAAAABrBtyrJHxPEFQCEAGUe5wJtmtKriEZVx7T1OEaC5vtkiaym0fco5YsLjlIZW0ppCOPYmluBxeuW1MaToDSTGtELkRpUg==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (50, 1, 4, 17, 'confidence', 'gAAAAABrBtyrRvxEfeKGGqZfDjw3yBM-zoxvVfKnkVZJ9j--cc61wHJOqHG0uLtIW49znpT8iM7M_05EIlKOOSVGKCoNxjCDOw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (51, 1, 4, 17, 'used', 'gAAAAABrBtyrNbo8vQroXfLouB-9l0aa_Lbq0pcBrxs8t9nrSylTZ_Xr2c3LIzJpDzZwHyQpCaEoI-qpanfViJjN-j9EjCfzyw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (52, 1, 4, 18, 'closeness', 'gAAAAABrBtyrecFxow993KsARot309ngDSVZ8v9Jv7JIaiWvjvwG_5gr3hpvHX0qR_L6EKHl8coNBEggI3_wyEilN58oLYEXng==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (53, 1, 4, 18, 'confidence', 'gAAAAABrBtyrXI16FQTSv5-5bxP-li1WXS5OllYa1vavfOa9XHYfwi3yUTM5UFxn7wrJizXzyKhfB7DUNX18C1IZk1tBzg_EDg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (54, 1, 4, 18, 'used', 'gAAAAABrBtyrqUbVPrC6exHJtj74uSxz-XESMF-52Tde3AdmHDSwILMeMK_U2kwrxz0YPbJA0vc4eIo33HLQ3lFFQgb4QRqP1w==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (55, 1, 5, 19, 'closeness', 'gAAAAABrBtyrD365LMMMKREnmtPSady4P6gg1ZRTpeh_YIu2Q_OAu2vfgC_tz_XgMW3s6J9b1G7Lg4E9rpanBb47OuE4zr1ePA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (56, 1, 5, 19, 'confidence', 'gAAAAABrBtyrYmrhreMmELVQfyUXXupJ4H4pZjY0frD2MsP8WcHBByukdJJnJCpaOO_Q_gxZ-HG6sWl7P9V_IiNSlBXD6WZwiA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (57, 1, 5, 19, 'used', 'gAAAAABrBtyrDkptLb8ctBCLAcLEMBiBv3Rw_j48jajUtxt4SsQp4hCHysZ9wq1GhxBxI2DQxT3fU2axP9H5tGT8fFEoxI5MBQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (58, 1, 5, 20, 'closeness', 'gAAAAABrBtyr5XlzaspE2UIHJUl2eRVrr34wl1OxpKNGy1Cdj1xHPUxHMScVtiavIJzLxrwX3kI-DmEz0G2qAqX4jdgMeffCsQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (59, 1, 5, 20, 'confidence', 'gAAAAABrBtyrH3tGMJmaVoX5P2gYS261gVoeQcvAoUYhOFWbWaCziYoj3WMn68FUgseO6-bXMc-xvsEwiCACckLP3bFz4TWSuA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (60, 1, 5, 20, 'used', 'gAAAAABrBtyr59t1Eom7htptd074meYhvCc7miwvo8DM6pbRJG8Pjn2jE-AthYFiiTA0KITxVwSqPeytL0iMLZjEn6C4n1kNIw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (61, 1, 5, 21, 'closeness', 'gAAAAABrBtyrr9BwxSP38sRnqJektSpyZe4Fp6FJ3wcUh5FRMJsGha0udu5exMYx748dTJfF6cUX0TheZLkdikwCcgG05zUL3g==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (62, 1, 5, 21, 'confidence', 'gAAAAABrBtyr14UgMkAmFHUgRUR09CKMogCiIDjT0cUXW73yILBFSthoJEtlXpjVunnh1ofWwM0xbN0PyDMAt2TQV5l0ape9Bg==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (63, 1, 5, 21, 'used', 'gAAAAABrBtyrMjG2IoOu8dzdU8IejA6eAaMMOY5M00Mw7qT0xmElv24LU0kLs_roKHesI9WoHaA2svMaR3q7MH82K3xNoJ-DFQ==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (64, 1, 5, 22, 'closeness', 'gAAAAABrBtyrMj0aP5lQiS2Kj2y7s4RF7rZO21Mf6ebfphGLivNEzSG_KiEwwCtbiQxJQRoOoe1H1ZFCvYKjvoKQCOzuT8bt1Q==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (65, 1, 5, 22, 'confidence', 'gAAAAABrBtyrNjhwYSKiMGsTrJkza8RfCPZ4UboVwaoB6EuoYnCeu79n9DgzMJweF04I8czTv0gthnNWIm0lBDVoFrRemo-Snw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (66, 1, 5, 22, 'used', 'gAAAAABrBtyrKpnU7Ql-azCMYIlDIWoMYKM8O6l0XkRm8_K_GsUeaagLqNqpSSbKRRLfKdNzsW_7vwzfWh7jgDbmu2Fd1rCa3A==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (67, 1, 5, 23, 'closeness', 'gAAAAABrBtyr4E0WZfPlUWKDBKKfqj4GZNEUgYxOLAsImCfgNK95Lw6iI8lXYwZ5zD2U5uPvWhI4hKdINgN7QlJLPNr7nO8XXQ==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (68, 1, 5, 23, 'confidence', 'gAAAAABrBtyrBd8EIhsmrnaKQAhRQqMrG9vn1gPmfQnttRRdD9HdQjmVMwnAEP8rhtZgW-_fTAcMVF6ruH-3ALI_dPyNc4Bonw==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (69, 1, 5, 23, 'used', 'gAAAAABrBtyrP0A0ZGRAUBMe7GR6gOVYfxj5F8zTNIlkbKF2a1CWjBkbRg2hUMdgfcYmKoE4mgMbTWIHEz8KHkRIZS4cx2jr_w==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (70, 1, 6, 24, 'closeness', 'gAAAAABrBtyrBziPEHb5bvxqSiEkTLpDx5cYran3x1xAo3Hynbq9WKUkD6xaeSOKquz2W47MK9dgWKZV7hfrcaRZSViJ6YeNCg==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (71, 1, 6, 24, 'confidence', 'gAAAAABrBtyrt3tBrxnqflZinVvfWiLlnPvVJZL2DtBaYPBnq5K4LX2fbLxkNnMxnYNtz36j4S4NByucRLDZbxtJ4NGu_xN2xA==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (72, 1, 6, 24, 'used', 'gAAAAABrBtyrJfYrteaW2U-JC8KSdigo6bVcwRsOFGCVhnZe21W1n4hBJgqXpp3zsQjobCM-ER3zEUem3FN6ODKvaeuqtQghBQ==', NULL, '2026-02-17 13:09:00+00');
INSERT INTO public.answer VALUES (73, 1, 6, 25, 'closeness', 'gAAAAABrBtyr2h62awLpj4cywQ4WQdGIKG9Y1ziUCClvmN27izfMri36kYYTh1J07NI1a7MkJ4NXybqNl6XoB5XUopfPAosuAA==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (74, 1, 6, 25, 'confidence', 'gAAAAABrBtyrsTQ0qKQH2thtLN1LB7Rl2gC9ezz-4_zT_30TC5Js8kVcqqKWWp53_tOVbJSpJU1AyMxTl_CqSV6dcADSIPy4cw==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (75, 1, 6, 25, 'used', 'gAAAAABrBtyrM5LQayfrucUtGzMkART88B_Bfd8T_FOcORRPpwtRZjMZLjg8YC6X-OK2XKTNb5V-zTY8pDVYo7DvabpOn6BXeQ==', NULL, '2026-02-20 13:09:00+00');
INSERT INTO public.answer VALUES (76, 1, 6, 26, 'closeness', 'gAAAAABrBtyr6lqnQ3jT7kF9N1-97dlJRNwGaSRB3_r5xbCghQ-4sMwJpaR9pPFDy9_JB43bSzwTIvyseCnMhQ9CYR1jgxzuLA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (77, 1, 6, 26, 'confidence', 'gAAAAABrBtyrfF8AxSj5gMlFNtR2ihHD8oAil_4cc-WmEtdIcyR3TtbdFrcW3Kthh16TEBXfxDnpf9f7xPPzHtAXn2WOBc1cJw==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (78, 1, 6, 26, 'used', 'gAAAAABrBtyrpKwNG1YbQ9EG3Nh1_Rn3l1mGpFKlXOMTu8i95KPJ6hgiYJL4OuW5mYkJku_0Q73L1EgTcGwYCzTaXRs68jtykA==', NULL, '2026-02-23 13:09:00+00');
INSERT INTO public.answer VALUES (79, 1, 6, 27, 'closeness', 'gAAAAABrBtyrPzWb4v-7yh9-ScDp_LBhfmbMtSq4IfW94ImZiD7My3SrEwZov8CCsYu0ACwOJa_x06PJh8O90b928lSJmLPRFw==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (80, 1, 6, 27, 'confidence', 'gAAAAABrBtyrHdnWgNiC2M4HXfYIgxkGDkv03Mfd-3-dm_y5vtOTLtczA9fZCberUaMnrNkIcrz8DS3Q0njMiNfNkaWLG7529g==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (81, 1, 6, 27, 'used', 'gAAAAABrBtyrmCKyAS1060WwA08guMGDP7DoY9Q_LOAQ7yRD9LICu9Tc4waelyrfCJPd69xAlx4zjTi3MNl_vLQ439XWbpqXHQ==', NULL, '2026-02-26 13:09:00+00');
INSERT INTO public.answer VALUES (82, 1, 6, 28, 'closeness', 'gAAAAABrBtyrmNpsfDGQLX_1erk_PSPSY5MOdFFg46KQPUYboV_uDTweJlMtufgLHpEdJAuXPDaHDDNbe4dmgMnpIEX-GGD4ug==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (83, 1, 6, 28, 'confidence', 'gAAAAABrBtyrUO5UMuae7AUuCcCyUv47fuTa5wEd-Vh8U9GaVcGT7JUhTuHkI-2uoFEaA05QFw7zusCKjTprutWPp-x2fONW_Q==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (84, 1, 6, 28, 'used', 'gAAAAABrBtyrOdY0lMYI6iYIGs1_22u6KFFw03CLrZzq5pJ96H0YoMDiwU3947oA8tqC1t8qyFLn-hwSChwk-uCNqoVjnC9vWg==', NULL, '2026-03-01 13:09:00+00');
INSERT INTO public.answer VALUES (85, 2, 18, 35, 'closeness', 'gAAAAABrBtys-FU_0b39cy4HYuL9aYE0dhpirXry8boIXdnxMwLXvQ6ssPinHZ7eYDVEAUDitqbqV6aCKrhIgZnHJ0-RppBNMg==', 345, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (86, 2, 18, 35, 'confidence', 'gAAAAABrBtysoXiFTsq7lWBT8ySx5WSMR859rQkbvtTtVq7lKWKT0JfITnSs69cmUlEAeBP3mlUxrQ7rRBrmAJKzCY-gzPfWcQ==', 345, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (87, 2, 18, 35, 'used', 'gAAAAABrBtysBcygTDfzMo5q8QCOjZiGs7Wnz5SZgnQVF9bXcOi-EscewEIf6wDLCSBjblvkvbTxmSXexfpikIB2oIDnbBFpcw==', NULL, '2026-02-19 16:00:00+00');
INSERT INTO public.answer VALUES (88, 2, 19, 36, 'closeness', 'gAAAAABrBtysuSuByfqlZ6WDFBs-qLHyAAe8VymFaeH6gZhSAu8Mubj34C1luyXcodUSHUVhkZDix66FoQjRpGxDtsuCebXQOg==', 345, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (89, 2, 19, 36, 'confidence', 'gAAAAABrBtysJps9NsGJH7aGU5CYnztD2Pw3xtOKU8vlRwZ8DQIYgz1LGXlSWmR9Oa2Xetteb2CrAcgW75BWh1NtGiofTFnfKA==', 345, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (90, 2, 19, 36, 'used', 'gAAAAABrBtys9x__g1B-79RMCXboHjywv1NIMxgvetZU57mRwLExNTP1ck_OBgIIyiAIUXzzBC25ybyU7wVcnxaAMuVgQnwViQ==', NULL, '2026-02-18 16:00:00+00');
INSERT INTO public.answer VALUES (91, 2, 20, 37, 'closeness', 'gAAAAABrBtysirBeEryiuVQpqn7yTv7rI1FqLKMlvHXPz3sJ9ZriwK8qS_Ky-eNbNsiemiXysAY-bNbJ6PJK4tkhSyVjbzk0iw==', 345, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (92, 2, 20, 37, 'confidence', 'gAAAAABrBtysbV9MdbqzUvDOw765Dn8gBoVNcZw-xVBkJUeR0TFNg7bHsb6pdD8e4fr3svd2epaZJBPZbRupPJkUfjYk9-h2og==', 345, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (93, 2, 20, 37, 'used', 'gAAAAABrBtysTO3RxXjtPoNyP6hndh9-8SSgsGYrBR8aFCMlPavCcxr7RCSDp8vkpVJ_z19rJo6q61rPjFef3uxfEc3m3GjUEg==', NULL, '2026-02-17 16:00:00+00');
INSERT INTO public.answer VALUES (94, 2, 21, 38, 'closeness', 'gAAAAABrBtyskXs9s6Q4srYUWSX30yp6jU8UMyKk4F1nEkhJ3McbiTNAmZjrmkmmCqLbRitE-P0lyV3dJCEV1VZSrVopV80mkg==', 345, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (95, 2, 21, 38, 'confidence', 'gAAAAABrBtysny-a1DXY2b2YgNe4xN_6J5ZWY7hddJfUtsjNNoVIvErMvxcO0g6iYHZ9ij7xUDqvPjZi0lxAPxay0u_oMdKkVQ==', 345, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (96, 2, 21, 38, 'used', 'gAAAAABrBtysI_8BK9-MoQWxlp_txoolWMtf-9Hb6gpAL815jAf0UdkEoFGRRilJp1WlC4FwMuxFrOCPqnwx4rVGTuBWUQGt6w==', NULL, '2026-02-16 16:00:00+00');
INSERT INTO public.answer VALUES (97, 2, 22, 39, 'closeness', 'gAAAAABrBtysrXinZ6oz1yCcrQ8yZzFU1DJcaiibQgocMzH1BvCPj6ZwXF57Gs2qup_HIMi3ShEgKof-JnlV3FW_PRbAim0vXA==', 345, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (98, 2, 22, 39, 'confidence', 'gAAAAABrBtysqqP5GUjUFhWANBFKsoiSvG8XyrwVwkitsGc_S47WvRcqTZfM8mdHDYJsk4oPyWHGhVxb0IrbC8ZupWiaHZDNEQ==', 345, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (99, 2, 22, 39, 'used', 'gAAAAABrBtysjSN_Ezi_vAuj008DB2-A9_n2TiOs50U3wQn7m8P4q7hmyYdgx0KkMDn78ecGPK5p5umq1otZaXQNxc-d1eIaDA==', NULL, '2026-02-15 16:00:00+00');
INSERT INTO public.answer VALUES (100, 2, 23, 40, 'closeness', 'gAAAAABrBtysVKZM9rNa0mhepSO203hGzPfkF9fBWyVsjBdJut2nApYsHTcSRvAGfi1U0Z7wOvXzW9x7zhRSDN-wZhugss0NPA==', 345, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (101, 2, 23, 40, 'confidence', 'gAAAAABrBtysTLMRXu60wEmrNLu4vUAuJCujGZbdv8ZsL9w_kM6O1S67qIE8-BoVn74s89GuDv1Fde-2K2Mtu-JXSbszSnRXbQ==', 345, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (102, 2, 23, 40, 'used', 'gAAAAABrBtysKC3Pk95J8KvrYFaeGTt7w4Nty7-OTACbSjNEydSiBAbVCTwjubV30o5HvvQ4geyZY5spMRJxmkKG8Sch7PBXug==', NULL, '2026-02-14 16:00:00+00');
INSERT INTO public.answer VALUES (103, 2, 24, 41, 'closeness', 'gAAAAABrBtysCdbIS3dq00qWrnWR7zUVJCdXbuzV6ZbFDi7xHkpTepFodUExXaAJtzMG8wyuDONrkCZTvNBjrdZ_64mDWuWUhw==', 345, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (104, 2, 24, 41, 'confidence', 'gAAAAABrBtystuJmxvRr1agZXlU6269nxTmgmjitcCqLE8gmZk8AQae52u8JBMtm7DxHKNRoEYRJftfdhoPzQRR95BFlzB_YdA==', 345, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (105, 2, 24, 41, 'used', 'gAAAAABrBtysvb-Z2Ymljac-8fzMfLelIOfb9za-t-nZUQgd-s5ZXfILMcI9anGJwDv4sh8DF_WZ_6MWAl_EhQawmRoW3CkK2Q==', NULL, '2026-02-13 16:00:00+00');
INSERT INTO public.answer VALUES (106, 2, 25, 42, 'closeness', 'gAAAAABrBtysCO0R2MjZktJIKyt4qFyuISHBepISG3tJFIsZwvj-ooTHdizvS-fCqaiRL7kuC3DF7l7ikfEDF70zoCINHsI4gw==', 345, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (107, 2, 25, 42, 'confidence', 'gAAAAABrBtyssLqUwgFyVnIdUy4f0505DrhSgppgttZQaI0gEypI2CBgDicozlZCklNOT6H_GAg39gV_1B_oPNCiwekioxYYpw==', 345, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (108, 2, 25, 42, 'used', 'gAAAAABrBtys41wOH33Snm4W2VXU73Rj8EaMc4_CFLYHjpbTxiRLmLnua3HBh4ByeW-V_zRCnaNCRxzHthtmujarpvXMUyRelQ==', NULL, '2026-02-12 16:00:00+00');
INSERT INTO public.answer VALUES (109, 2, 26, 43, 'closeness', 'gAAAAABrBtysC9IFIZcqYADLN8C2e0WF-HOqS7mhahtJc7b7eBOv4UNv0VWyYFJeZ65ukmERLUCE2MWdtH7Ga2nqVLvJSzj4bA==', 345, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (110, 2, 26, 43, 'confidence', 'gAAAAABrBtysuRAAW9CicML_f8l2XlJr3sz_Kpov50EoZX5BUbVYWMvRngAi-6jZr2NRrTNK0bSkQ13RKqrPLOrlAnZhvxHJfQ==', 345, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (111, 2, 26, 43, 'used', 'gAAAAABrBtys-UPCQERiVaNKuYETnez61TT9CPzfHVHzPsrZUW4YuSi_TS6LsmPyq_-xxLUUflDcyT0EYpP9ySeIQl6o3VuNpw==', NULL, '2026-02-11 16:00:00+00');
INSERT INTO public.answer VALUES (112, 2, 27, 44, 'closeness', 'gAAAAABrBtysbJUZBEeo6wS2YrZYe1ZMX0-QV64yUH_CNlwfRZYewVvxuh_VQz6lMt2cza4nzaBlROLKD8247W9q10gzcL3nEQ==', 345, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (113, 2, 27, 44, 'confidence', 'gAAAAABrBtysciuXsEsvzOZBwZ26SY1PujtyqZAOr5I-etifxX1dTl-COPhiqG4R1RbRKTcyTquMbBtXkBlX-fL42AqxmVd0UA==', 345, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (114, 2, 27, 44, 'used', 'gAAAAABrBtysoQRzt4znDHoA2XNbigLrl-gZ4ezqPwt_Vbxu4pbTj5aiUAm-Nz1ufesvfL7rXqahpt0TZLWxFF2ExKJk5xmIRg==', NULL, '2026-02-10 16:00:00+00');
INSERT INTO public.answer VALUES (115, 2, 28, 45, 'closeness', 'gAAAAABrBtysAG2Po3SzrLg3b75MXyEC7qm0SjzgoBzNm49oWoyn3KfPzMSXCSNYr-fl8oiMnCx3hYupZuhCedAMJgiIcAlbHQ==', 345, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (116, 2, 28, 45, 'confidence', 'gAAAAABrBtys-D4ihEiGYJUJ6F5BVeIsDiXB5_YIc_I0qt01WaZDbc5ivGAi02EWaAgCa2y726eIs4nyfebjt8eVSlW4pFj5JQ==', 345, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (117, 2, 28, 45, 'used', 'gAAAAABrBtys-QAp2A2__nsi6vVYUJDIdybfyvmdZ2gtsGJ3iROoiGnkI74ZCTCVHv8lg4h5mnhOXyEasrXi1r9ZD45So-jUfw==', NULL, '2026-02-09 16:00:00+00');
INSERT INTO public.answer VALUES (118, 2, 29, 46, 'closeness', 'gAAAAABrBtys7Hfa9cyFLMq7rHmq1y1iyt_wt5KKJPwxvvTqJyO_LBvppAzT_XdxVduz6Bxr10cnKimkpxQt642TF78Vd_caQw==', 345, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (119, 2, 29, 46, 'confidence', 'gAAAAABrBtysJ5lXRF2OmVKEqfggZ682nxPJzwZGkrcct3-ICOUCw_Ctf3rq3esYo3e7iFJatatUatQvwWYIGx4L3-pV592CRQ==', 345, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (120, 2, 29, 46, 'used', 'gAAAAABrBtysU5YJ_-f2Wp1OQcAru0tv3ZWPBakWU2wqQ82IaJUJwG5dDStApbNHvNdMsIPKSkwJgBU6UrtQ5tNcwdBXVxIKAA==', NULL, '2026-02-08 16:00:00+00');
INSERT INTO public.answer VALUES (121, 2, 24, 47, 'closeness', 'gAAAAABrBtyspUnoETApYkkopzgercVFg4_eLAHMxvLv7v1KPSphug5KOERkNyzBMKgmfoPsy6oDvjkK61k3ll0Xb7w9YwypIQ==', 345, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (122, 2, 24, 47, 'confidence', 'gAAAAABrBtysZ53jgKcvBGhOBurKfMtahy3X81z68HtpcPLSLqaqq0-SDoGVIsbu1kAJPDje9V4q-FbNFHzEB58V8KDWD1aZ0A==', 345, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (123, 2, 24, 47, 'used', 'gAAAAABrBtysxRT_moqoqdVcVoUJ7lUYLeM5CV3N9lx2kVWFb4OCdRdiAXC2gmDWIJRIlcedL2duoOKKxiQ3lCpaqOv51gf1kQ==', NULL, '2026-01-20 16:00:00+00');
INSERT INTO public.answer VALUES (124, 2, 25, 48, 'closeness', 'gAAAAABrBtys5x0_hJl-tADp_tSKWwNv6Q2MFssqM2Sr8_-9JCoyvFtKGeMRxM5Gp4FGFTluzFoHNR11GDVXzYrE4O8A_Ax66w==', 345, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (125, 2, 25, 48, 'confidence', 'gAAAAABrBtys7qigkOxyuood0V5d1GfZbCFHxjxdqUr46vm2Abph4ZuEhHhhYGuO9U4pjLQQY40KK28by2zMGu2J4IO1VsaHpA==', 345, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (126, 2, 25, 48, 'used', 'gAAAAABrBtys-MJW5HszCMsFjBNkgyrythhPl6Vb4NBKXKPmIqSwAOXaK-Eaj2xeiEcTEAfdOUWqArl4bkJWAmiR-5Qa8tDK9g==', NULL, '2026-01-19 16:00:00+00');
INSERT INTO public.answer VALUES (127, 2, 26, 49, 'closeness', 'gAAAAABrBtyslydcqyd_zmWRQ6dY6SChi1BrzXTA2Z0b2wb5Vmc8deJMMH1mxCSHJdsZ2WSGnv2vMXq5TI6Di6SJhcTTxNRpXw==', 345, '2026-01-18 16:00:00+00');
INSERT INTO public.answer VALUES (128, 2, 26, 49, 'confidence', 'gAAAAABrBtysqIOM39CADilYq2zlmvyzZBIuTYwVKnA2WZgg1M1TqV6N_gf7rx7YwMdHtJpTSttGHYwVKe5xJSsTN1H-yyn-AQ==', 345, '2026-01-18 16:00:00+00');
INSERT INTO public.answer VALUES (129, 2, 26, 49, 'used', 'gAAAAABrBtysD1hLDNBp-umbGwFSCr6nvZwSyjgMTM7NUkKsrOCwXPxKrnDRO-xbh1kaMbWU_wipUC02wItEzbIvMb4OAkjTew==', NULL, '2026-01-18 16:00:00+00');


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
INSERT INTO public.attendance VALUES (8, 2, 6, '2026-02-23 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBtysuvbMF2k9-vgQSUi_To2lUIIpYijlSJzLiTqGNCJoABg9aq-9SoYAEk-O1uaCKEm2cvo9tJNEYqOw72j468PbpQ==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (9, 2, 6, '2026-02-25 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBtysm2k9AukNdXXR48HDxn-tC8AANvI6K9uupOeM-War6nLPV08mmF4N6fU0_G2erd7zeuI61tFOZ-9g-QLyQPJ1ag==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (10, 2, 6, '2026-02-27 16:00:00+00', 8, 'cannot_come', 'gAAAAABrBtyswVjYkihjHzW82AZMg6FEZmStvV8z_8T9ju6Vt-QFHw6hjj51kN1snbMLhs5SiPgtkRyD6awzyRz606R6k6o3rA==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (11, 2, 6, '2026-02-16 16:00:00+00', 9, 'cannot_come', 'gAAAAABrBtysu27MmtTJw42Hzp6LcoNnO-sAMjfPfNdKnEW9m_-ckFVw5wsl3WQylrNgBpHvs3kQIDhvLuv_PIjawyvZN1tcvQ==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.attendance VALUES (12, 2, 6, '2026-02-18 16:00:00+00', 9, 'cannot_come', 'gAAAAABrBtysoO0TZJgFKKHvFbnFyShVP8D4ixilM62P1J4JSw7CdnWcElotn4niYHwc5Oce_hAicw9Wn9UngxB2EnUZieIX-A==', '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL);
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

INSERT INTO public.check_in VALUES (1, 1, 1, 85, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyq0727lO_7m8NQEBnhYFoaabQm1iDG2qYiZxjxJJ-CyJ0HWnbh3Ko6_i9IgwhIM3QFZUsymJgadiVHPa0VngxIKw==', 'green', 'gAAAAABrBtyqL_DxR9fvd5V7Ae3s86Ge-NNRh5_wcAiTupYVowoeWZdTqLGYKhS7Ey9-09wlBEau1OKQm6WIPkLwY8iJZGzbwQ==', 1, '{}');
INSERT INTO public.check_in VALUES (2, 1, 1, 92, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqyXoErqFQb35THVCAumsBH4MWzdf4A6Skc5pLyWaDX_GV71aiYzwF_TGRUFT1bdASUqFZ5B4RDZTBj15kY4mWIw==', 'green', 'gAAAAABrBtyqXgXAaGaO46XPMHHoz0VpCPSuq1mOplB0EB5QoJhLCstvjf8Vm3peH358bXVuF6rr-Jyq5eLfkHKWCCqw-PFC8Q==', 1, '{}');
INSERT INTO public.check_in VALUES (3, 1, 1, 100, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqL5ycoAKepYD77u3dd1Cps4O_cqIIJyOnfOdBWZlyOPtpubg49xgJ4Lax6udlBiefk3P_Oske13rKjwVawx1mRA==', 'green', 'gAAAAABrBtyqaeCcZciRDE7GyduwJKdLA_MnvngwkXIR2ABtzbAPA3ggL6zxpmmdhNWa50lXhDA7nDAgfVMewcyc7zmkzIxywQ==', 1, '{}');
INSERT INTO public.check_in VALUES (4, 1, 1, 108, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqIZ1zDehfcODIRmTbSi1rfotzo0A9M9RMJF7ayFm-tyqZHXPmzM6J8kk0qaea0ZSy52Eu2XAZMbD2EO9mgEC7zQ==', 'green', 'gAAAAABrBtyqIB67YsZzcveg7ep8rKUTg0ZOZNJ97r_YBBDIeEKcDR-ofPubA78lUDst65TOrOx9T6lGYx93ZLd3Iv-i8LaqxA==', 1, '{}');
INSERT INTO public.check_in VALUES (5, 1, 1, 117, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqx2K2_rqyMtkaAAUWDtJP8DqayDaWzELZXW9_InwUYdlzsKlvHVe_mX5XLOh3vY6iG3cjoMgIAaDRuThy3MA6NA==', 'green', 'gAAAAABrBtyqoChP6RFWhYjIT80HgouzgIGScdTjGsqxWheF9BNnrM9AKC2nNiqkptj0GOoDE6q-ZEjjJBr3dtAbbW1e6kqEuA==', 1, '{}');
INSERT INTO public.check_in VALUES (6, 1, 2, 124, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqxwVM_lgXeSkHlxITc2ygDrEh0nevUFhNejGsn1Ns8c8ZUqBR-KnCMaitJe5TQchTBLAIU7RCd0Y9goVUfhTH7g==', 'green', 'gAAAAABrBtyq3tJlJsr11DoB1FUMD_LB7uPix8VN_JorK2nHLa2uv8IHUa94ViBUIZ6vVVO3HMPfFat5_qo-2qQqAKWEwNq9Jw==', 1, '{}');
INSERT INTO public.check_in VALUES (7, 1, 2, 131, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqWeOH8DqpTjq333c-Uoqc5NBIQWCoAq5ch1wtYa-JfK3Ti4PqQwJq9bZ7lLM3hj2UyUMdczfWLc8NQ09rz9GCSA==', 'amber', 'gAAAAABrBtyqCOg-84rjE7tnwmmGumXW0oy5st7d4_NfkTrwtK6FweLp2H4kMsaftTRWMo7mEv-Ad1v12Hl59e8x8QP7bGwE9j_1qbk8l3Jqg4IGYRp9gt0V2Ra_p30qIrrDWJKGxLpx', 1, '{}');
INSERT INTO public.check_in VALUES (8, 1, 2, 139, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyq4_5PASEIJQYV6hUY-toVBMWlYXjXRLOvnm8dHy75s4QqxQflJolBMASeu4Lz_AgwT-AYDFTTyklzFqcU9IJjhA==', 'amber', 'gAAAAABrBtyqMBCKws00r2cEk1Cf6X_dTxAHpMHj5h1FP9fkJvZBLTH7DKvBWczxwgT_413Mb7ezYfCStF9VuQn-GePr4h_SrXcfF3fG911sj_OHDbFkL_EAEoLHKOFMaJ5ZbzzmoHZw', 1, '{}');
INSERT INTO public.check_in VALUES (9, 1, 2, 147, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqxLheDQL89ww5SjLnDoqyHds_1d_Rh4agFXIe3hJdCydu63jTPniCZCYQgDc5f-MalCxzfebkcap1qLGRAlJC1A==', 'amber', 'gAAAAABrBtyqL2VgIjDr7em5H4uq_FbDX1DbGNpjVmIoTiEmaLVfzmUtj1_1C47ufYojbNbm3oCmNWRQtcgtG3Xhj4cPaQl9MxZ3urbD34lKtxtNvAFBBjiTxXTYNw8V2_Asn10GW0M816OQapniveCJuLkQaehW08i3ef7xlQs_WWudbvZZV-g=', 1, '{}');
INSERT INTO public.check_in VALUES (10, 1, 2, 156, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqAXnZxdFF74qe-VNUN-o6FCBV8Nuc964HxmBYPr8wZ0g4UhomBOXJhec0mQalMfCVrjTn1jH0CS-KmDBH7WdGcQ==', 'red', 'gAAAAABrBtyqhyy1G2M4wA2RpgDUEOknp-jTxgf-YIQEaAbWulxUIjRBbmEUJl4AB7hQVEsaql_W3LW6YiclT32vKTFoE7EZ2CYvJXI00mOhMcsStmMYwddLc6hHjVdUgesfCUTMt79Q', 1, '{}');
INSERT INTO public.check_in VALUES (11, 1, 3, 164, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqll0uG21cEV1_9drnTrB6U15cGFCtAg6LlAckteJOOwzSrqJ1snyBnd5HWBt3TldknxGzeOj2-EyMtG0lR15IlA==', 'green', 'gAAAAABrBtyqrQAdxthdlAUrdT12fEFWLzw3VeKT3zf1-4tLonauejcTNSyH-Fm3rZoYU_oZ2Fp3Q6qdknqOh28TT9P67BqxkA==', 1, '{}');
INSERT INTO public.check_in VALUES (12, 1, 3, 171, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyq3qrAliOhpltgXoIDJ3YnoJVCPvzxIUMjHoeQ2KanzyQKvCTfOH3kGahvxg_mocanNY9LW5YJETn0Kg_U72rfGg==', 'green', 'gAAAAABrBtyqVn_vHIaMpmBq4YJbDowX-iqYrqe2V38ekTfSt3LYfePabmnL5G5ozuM4tJCwCVJSHgJ3sIrXhRJi0YYSFRuu3w==', 1, '{}');
INSERT INTO public.check_in VALUES (13, 1, 3, 179, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqMFoixfcs-kF-IgL0PyUiJg1vZeXkHEV4224TiqD4j_R5oQaMLy-C8Pw5i3Sa2JbvVBze1XoMenG3Mag_Mvg1Cw==', 'green', 'gAAAAABrBtyq-LipjuFaux13rRScxvj7FKhJ1BI7BDBKzPSWyRrPEOFLWtlGvG_kl4dnwE9226z0coqbHDTIpFz4HPRMVde4XA==', 1, '{}');
INSERT INTO public.check_in VALUES (14, 1, 3, 187, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyq_JFldx9VgMWdDSuAGj7wlqn8sK477HIo8bMz3vaSJ1813wyzAeVxoV5TKw9eattI20lAXzNCqBY6mRGuyEwQTg==', 'green', 'gAAAAABrBtyqAIUPN8SBgd1UNNi7dJnuLnda5Pvm0s4Cz7ucPS--eaJ_NRfZEyBs31LHVaIfaNcMZL_BOtBwRHJv21rN0sTrnw==', 1, '{}');
INSERT INTO public.check_in VALUES (15, 1, 3, 196, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqJ0DHHZf-2qHEqts4KQGFxkwLnqWVbSAWqGytgYR0O6hTPbOv1-WXfg1bhqc1C3_fvu0svM8qkJWht_wF51O2VQ==', 'amber', 'gAAAAABrBtyqJpPV9zWhLwqDKFc4SpPGrSg2llBWQjddh5BBVPYPnMxbPVHWDlpXBUaH43tUpt5UnvbvfwBrNEVksBm8uBSfoqWXBUYXCYQWEZUqQbehQhCZzQLcfeGbTJt2oJCEVodP', 1, '{}');
INSERT INTO public.check_in VALUES (16, 1, 4, 203, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyqN8t5ZJFPu17ycm-F-NnblXkPxvUEyoayeIQsZC0nRScii8Muw6fnPUtW6Feib9BsTBg8x4OqBiJOsItuVZou5w==', 'green', 'gAAAAABrBtyqvlcdLZYQcbvSNeeML-aZuKCDIXew8xA10vELySknfUpaTen7BBHrJMfLTVCyLJbsuoD83_XCaVRecjYhK4HU1A==', 1, '{}');
INSERT INTO public.check_in VALUES (17, 1, 4, 221, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrlComwpmARBVCKTySqzbKmoTIIdLdK21hRRpeSpvUM9Vr_LHPnOhL2hAgTCfqfFveREPgyFkLHWlsmCK3ZsV36A==', 'green', 'gAAAAABrBtyr7REOuYW1uhY32XmjuxQRPoYPk38VEATtxZ2CqRypv4n5nxeh4qlDlVYAWZSKEaFVcciVbTqLf2vEM5bphi9mJg==', 1, '{}');
INSERT INTO public.check_in VALUES (18, 1, 4, 230, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrc40SatC7aO8jyYwzYvgf6PxlEOqZuUZdGxGvWedXpzRrWkt5EuCQ8L6SGdi_YoPEZOt7UhNPn7wCEH5nbB8dIQ==', 'green', 'gAAAAABrBtyr3QweYTbVay27fU80gTMX83Txy4p6Hj2TeTgv-UwSxG1I1rdA2WK0A4FfOQoZx1Bt5l8GDv0zUs4_UQ0baERh0g==', 1, '{}');
INSERT INTO public.check_in VALUES (19, 1, 5, 237, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrm5imeIki9MtrUsiSRWluHNWd_R4vi3sZ8suGe0fcATu1khxCELo_OmZTS0gBDOJ4wgMdOwCeIkgMdr-QKVGf8Q==', 'green', 'gAAAAABrBtyrqpMC19AOYJVVwJvBLwAs9iR1y6hUzhNs1IV2OfUyX2YoNByNyxPc5dGLpjhnH1hAwyMUymhwjKvFMSGkk_PHuQ==', 1, '{}');
INSERT INTO public.check_in VALUES (20, 1, 5, 240, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrLXw6l4C4flPczUedO8yVRWVRzNqaGiN7LuRfnd-AKn0uD07PyQ0GtevsppDTeibHZVDIHpTu1jlwKht7oyLPnw==', 'green', 'gAAAAABrBtyr3ggQjqwXNxghDQvFRbH55WMlzgZCxU49bDK5ksoOytKG9XL2JwROvQeeMMQtq4P8sepRl99np-jINEXXTysx6A==', 1, '{}');
INSERT INTO public.check_in VALUES (21, 1, 5, 243, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrr5n8rkeuTzakmxm7TbxCNIhRSyhAnRY8LO0eE0JvNKN69AjDLURhiOQ4Dvau-RyhE3zdf7FP2QeZYZZe5nRv2w==', 'green', 'gAAAAABrBtyrJKCby87IJZAD8UMnItLbugQr2N_fRQzvVdn9MR3y3aFgSGUFgki6xEHFiw_uZ4VIMzr64zzf5AYpRIOtM1DO6g==', 1, '{}');
INSERT INTO public.check_in VALUES (22, 1, 5, 249, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrnfiD8aDrbf-qlmUKgnOeEa_IluffyqBgXRqF1ftKex_YNu6Uh2KN8Isx_LK9Hti1aajb-ZWCpkq_72PAqlLF6Q==', 'green', 'gAAAAABrBtyrTj5CQGWRJ34ZJTluuM5wrU9-fUCcBW6ZtsksAD_S1jRRBfYCduVn_MzMDsV-p5BgZA-JEPGtgKAWp_xV04GqcA==', 1, '{}');
INSERT INTO public.check_in VALUES (23, 1, 5, 253, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrs4mOQNDuR99XkOy5inVeBlfnNAepiYJEOF8LPtbdlzkDHU_ZDO3_Pbs9E3DccN-ZDkuIVLkZMpmox1KzjHqejg==', 'green', 'gAAAAABrBtyr8LYQNlXAUTQZz9KVRU0vLshYihRiBkJT9U7jcwSGktlo8u-aX2c5MZP1xzN3uEElIWkmI-MR-Qedr8EH1EJ4Zg==', 1, '{}');
INSERT INTO public.check_in VALUES (24, 1, 6, 256, 'pulse', 1, 'answered', '2026-02-17 13:00:00+00', '2026-02-17 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyra1Xa8BiX_qHwTGfoU9SniCaT99zA8B5RuVa67VHTVd12NmnWxFLkVEqPxNSIWps3UQ3pLPYRQcohy0qbXIXqBw==', 'amber', 'gAAAAABrBtyrOwq9b1qEDRyb4jjfoJQClA86XnfeQF7XSitSAQk3uSy_CWmy-5rbgEFGLB4zcXR8yKxNHaqxJbG7pBSUDdc9DkqbcMZue0xnm8fWpQBKlnBnPr5ElPB3gQorYsonrut1', 1, '{}');
INSERT INTO public.check_in VALUES (25, 1, 6, 260, 'pulse', 1, 'answered', '2026-02-20 13:00:00+00', '2026-02-20 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrZ98O6Ah-5O62RJeT5Vw4taBV-AQaiH0mJZpy5AEfhUCITSloN0TcUtxC4bHSqqDIqCKn-pUOCPaHVUdUedH9OQ==', 'green', 'gAAAAABrBtyrrRTvFOmvsC4vnt9EBXjHF9DeF9jPgYKUro9rw_8axbg3oCv-6RP_2m3PZfFCqE1YRD9bJh3Pgpp70YVmPk5jZA==', 1, '{}');
INSERT INTO public.check_in VALUES (26, 1, 6, 263, 'pulse', 1, 'answered', '2026-02-23 13:00:00+00', '2026-02-23 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyr-RqgR4APoJwcL3a0UsT0KNo2MjuDcfqBVZ3MooUOISOgx3fBGCm3qmbzn3wej8bguy024hZLXjTt_VUVubcHRw==', 'green', 'gAAAAABrBtyrnhngYp8j3ixPo1hJJprwF-illGC2YGzh2eqc_HzhDVF8v_4pqpGSUYs3ZsIpC14GBd7qx3hGMj2HS6t_gnpYzQ==', 1, '{}');
INSERT INTO public.check_in VALUES (27, 1, 6, 268, 'pulse', 1, 'answered', '2026-02-26 13:00:00+00', '2026-02-26 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrIi7z6KYTKw8tX1PVldzx1RbzJ6_aYGLHMZD7SH4YKWRi-_uxJXrsOQLCJZfXNC9hCiAZCO2U3Joo6miC-bl97Q==', 'green', 'gAAAAABrBtyrZsjJ-r94jPxa6o9B8o89r5SE-ptxH4vKYnsnMt-SJc6Al9exAj96QSB3fm_k1Cgl9w0tgOPXAPkitdX9DpKqZg==', 1, '{}');
INSERT INTO public.check_in VALUES (28, 1, 6, 273, 'pulse', 1, 'answered', '2026-03-01 13:00:00+00', '2026-03-01 13:09:00+00', 0, NULL, NULL, 'gAAAAABrBtyrs02438j4s9XlZoqvMku_N2gOQN7-x3Z5E09rmsp32qc7sln6TKrKA-EUYCkWFSsfCWjKKeML_Xr8WYzSB2TEPA==', 'green', 'gAAAAABrBtyrhKvGHxJP0OtYoG8jw2_gjkC7sHD5KMilhsZWa5Xsmq_LX48GEYjIPzTXXCK3-tMJCPJ__jLrxPK-PCxUk8yziQ==', 1, '{}');
INSERT INTO public.check_in VALUES (29, 1, 4, 276, 'pulse', 1, 'lapsed', '2026-03-01 10:00:00+00', NULL, 0, NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.check_in VALUES (30, 2, 8, 478, 'pulse', 1, 'asked', '2026-03-01 16:00:00+00', NULL, 1, '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (31, 2, 9, 479, 'weekly', 1, 'partly', '2026-02-28 16:00:00+00', NULL, 1, '2026-02-28 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (32, 2, 10, 480, 'monthly', 1, 'answered', '2026-02-27 16:00:00+00', '2026-02-27 16:00:00+00', 1, '2026-02-27 16:00:00+00', NULL, 'gAAAAABrBtysDJccLLYVQxd62MpXusPVf17UNvgiLsO6-LtRNzFKlY50watPZigz3-YgGnsdn-Jm7IF2dun8z6ysqyAGm8hCCYDBYmU7n3TosKEQeOBbuoo=', 'green', 'gAAAAABrBtysQcNhyWZaK0VOOnkym6uEHKI4qTK0PEO1SPdFzaAfnewBsuxNrOttMlhl5Zekwd5RudwwUz_VBaxhD1x6djypuA==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (33, 2, 11, 481, 'help_only', 1, 'lapsed', '2026-02-26 16:00:00+00', NULL, 1, '2026-02-26 16:00:00+00', '2026-02-26 16:00:00+00', NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (34, 2, 12, 482, 'sleep', 1, 'not_asked', '2026-02-25 16:00:00+00', NULL, 1, '2026-02-25 16:00:00+00', NULL, NULL, NULL, NULL, NULL, 'null');
INSERT INTO public.check_in VALUES (35, 2, 18, 483, 'pulse', 1, 'answered', '2026-02-19 16:00:00+00', '2026-02-19 16:00:00+00', 1, '2026-02-19 16:00:00+00', NULL, 'gAAAAABrBtysup_XKAELosDoV4HbJMgXb9lioQRLtsO92cdA3rpaJQf6k4WTEMU4wE0AevkW0L5rEaGudMrWkBc0OGOXFD8h7ly9Fmnu7sxJ5BJXkn3ibkY=', 'red', 'gAAAAABrBtyssFkHpXhg_EdT7HnCis5qsUPVJhxqbHAE8QY9APFUu3mL3dG-5ZnvE4H0nRn0VpD8yhtLUtVooFZ6L2f0Kms3wr-r7e_SPHunH5FLmCFCKaK9v9Np7OrleGsrC4ClvcGX', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (36, 2, 19, 484, 'pulse', 1, 'answered', '2026-02-18 16:00:00+00', '2026-02-18 16:00:00+00', 1, '2026-02-18 16:00:00+00', NULL, 'gAAAAABrBtyskpbS8ij1VuWwhA4johx86sn83tdiWpDiGMPRo21jlHvoEevJ1cNWeMiK5eZ4cB2AbkfgwoCOwi8zIdCPiBd9zIlPGG1erKufowrxJFOdFP8=', 'red', 'gAAAAABrBtysUCdqZyfVArHDIdv-RBZoHFyGf7l6Qi1g9aHAolZQfWA_zV4vBwEDAwYCOSGvS_Vm0Ex9wIDIZD9eATUSosXX5DEDV5t002hgSIKKadyGuFUPr186Uw1iO-rOyVnRAxqT', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (37, 2, 20, 485, 'pulse', 1, 'answered', '2026-02-17 16:00:00+00', '2026-02-17 16:00:00+00', 1, '2026-02-17 16:00:00+00', NULL, 'gAAAAABrBtysNJMmM3cyOlpd4AA-9G4seyqMPCImODpT4EprfI7E_CrSVGAO_7uDKCgzjhKITfS9rjDbizrlykU20Ntb-9HeS3hAEBnWBlhHDaHGeKh9Ijg=', 'amber', 'gAAAAABrBtysN8fI0Mup7jJFko5k8yPhAIN-8SOv757RJHJTnkBnKaqk6t4eKY5PqAWOIbVGPWFL32RyIDWFySs9RdyNi8mQ9X3_h34dp7jQodQUDR2Naeks2afpNPD9Jni6OQhpzitB', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (38, 2, 21, 486, 'pulse', 1, 'answered', '2026-02-16 16:00:00+00', '2026-02-16 16:00:00+00', 1, '2026-02-16 16:00:00+00', NULL, 'gAAAAABrBtysRPqPiwlDXBkPmOH0jA4vU0NCXlunxL-a7MSwJ46JUg1e8G0WoewdksSBRm_VdDikPiSq60hQIKWkfrgGqt7DqxTzvDH3vVOd0GgyF148E2E=', 'amber', 'gAAAAABrBtysrm464Cu0jYiTs6RUsTRsqDskD2JV9fhO07-1uiDPCtj45U9IPkuvi94S3T0MKo0Z_wCx8fRiPOr9oWWlQHA5CZ-ftk84OaS8VqxCBMDW5ZMfip1OhS-0_xIb2ArJjo1f', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (39, 2, 22, 487, 'pulse', 1, 'answered', '2026-02-15 16:00:00+00', '2026-02-15 16:00:00+00', 1, '2026-02-15 16:00:00+00', NULL, 'gAAAAABrBtysV8LxxlkD_tfHApAjFgvNeZjUwJFue6nfU13Vy9FyWyqQ2VEGbQj_VxvKM4yBPiknU5l21b5QL8ZsjX_B6QXoqHW_l8RL2i7DGR9tjQmtOTE=', 'amber', 'gAAAAABrBtysNqOGTYI_TfQW265Hi0ZYJVE5bdBEmad3zwNYeE1JqE0VAxmPZt9ZYDCbCbwPYZa_kKWFmwBtsj-moXpG0ybq-R8KZPC1JMa9VbwjIFO2Pau81CP30bIs6bzjFOeDWlAL', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (40, 2, 23, 488, 'pulse', 1, 'answered', '2026-02-14 16:00:00+00', '2026-02-14 16:00:00+00', 1, '2026-02-14 16:00:00+00', NULL, 'gAAAAABrBtysJvESqXnEespzoZk58jZjEt84wvfqGIbV5N1s9ZWhLYZABu74-zBWV-YNu-wWMUsfhe5-c7c8BJ0q-B4ECpyDMPoFBU4c-U77BRpADgrfytM=', 'amber', 'gAAAAABrBtysKsAULfCAEaN8U1mAx_TjG0lO_PcGknlvc4hu24JcnSrYEtaMKocxyILaxE4zvEhvwGzqbEtx0ZPSRPgd0o6Rf6KOrQoLIuAGckMFmlqzxaY=', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (41, 2, 24, 489, 'pulse', 1, 'answered', '2026-02-13 16:00:00+00', '2026-02-13 16:00:00+00', 1, '2026-02-13 16:00:00+00', NULL, 'gAAAAABrBtysgdQrhIT3PnF36CSQSWqLbVjTvDQVrrb9pS87CTO7isef1JCi2R_E0o_N4OaZNP9N2x8XNQnsdxKyiBKeM680l4WB-U4z6H0uWAwmh-_P8TE=', 'amber', 'gAAAAABrBtysLkm-Cse2ysEtAgdnGHPI3oNC3v2qaeXNzJ-GkHxou3NbAmU7_AtrVMuiU8UqBCtHVOmKOqUTycGGxvzUt-9yFjdk3lwG6hP13u0LuLb5KLwt38jmCADBgd0BM7BRtP0e', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (42, 2, 25, 490, 'pulse', 1, 'answered', '2026-02-12 16:00:00+00', '2026-02-12 16:00:00+00', 1, '2026-02-12 16:00:00+00', NULL, 'gAAAAABrBtysqWLzEYiAN68BAhbBNz5sR_QZL2QpZZ_WqxvrYnHRwM95YfO29uWK_pTsObtPxADKPq2DC8sLSzRp61CV0IeLaCYUJf6W7ZjHesm5tr17S20=', 'amber', 'gAAAAABrBtyseFOaSQXWKt2hav83U8M_v8bT4WH88DnhSGDaiCYTTXWTtqQ2VhixYzb7AFGd3UNtnr3T4KNhuyIxM3kf451RX1hSMXIXzmieLR1_YHtqc5FyWFSA-_n1etI2G_XfcNZ7C0-9PZywtYY7nbk63F2xwQ==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (43, 2, 26, 491, 'pulse', 1, 'answered', '2026-02-11 16:00:00+00', '2026-02-11 16:00:00+00', 1, '2026-02-11 16:00:00+00', NULL, 'gAAAAABrBtysZ1k5OFESTlDCsTq6nedTLz43laFm65aSACx_zc5d4f-vbba9vaYZBZMZBvNqq-yI-6sf79cNdd84MiW-BzVRc40_pVBvRGO0uWDI8JUPDxM=', 'amber', 'gAAAAABrBtysgSinD0PzSb6aZ05qAAVVhldXAxl9qj-z-R3_LEVZuBKejc2dSx3IxTqF3RcJK7MvI5auqy6MWblEAF2WvIN_6M5ZjEfBRWmwkMmcG0nUMzeIFT6KXPTtOyZZtbHPIJQQqwpNbZL4464ws0_JbH_brQ==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (44, 2, 27, 492, 'pulse', 1, 'answered', '2026-02-10 16:00:00+00', '2026-02-10 16:00:00+00', 1, '2026-02-10 16:00:00+00', NULL, 'gAAAAABrBtys8HCXGJlZg_SiSRm38q3_SjxUxXP9UmQFEljY-NalgsvYrxS6Yz3W2qd1mClGsLNkWvX9HTBQD9wpoyXgtkH9Fceh1-UtOHlfzzlc0y4CP7U=', 'amber', 'gAAAAABrBtyss8EGGJR-K5n2-PDvClaYO1R-mYcq9ehgJdNtZDI_P8HBovu0InMi3_h72NiOGeIFFy_Y7uMLm9XbB9rkFdcpZEEmcFTdXMGr_LqrZhZRs3RdtsGqvFrCXJVC8f7BVhTS', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (45, 2, 28, 493, 'pulse', 1, 'answered', '2026-02-09 16:00:00+00', '2026-02-09 16:00:00+00', 1, '2026-02-09 16:00:00+00', NULL, 'gAAAAABrBtysS4m8lxAqPeTwnii4rjNksqgs599RObNAEQpKIkBiQ4DPvSJq5zjCXSH32-7xgOlZH9jp7YrBnbNux5vSJp9eO8S5qNrlLwxzo3W57yliZTc=', 'amber', 'gAAAAABrBtysOzUea-X6i2Bom8f1jN3krsH3DmhdRA-L-07QdPg97tcGYyIx__pdIHso2nTFdd7vuUJMa-S0tZ6u58cK51QzTcpUfX_tkcg8fAi9hMq1Y0kqLmXDPjsiom9z8pQIl81x', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (46, 2, 29, 494, 'pulse', 1, 'answered', '2026-02-08 16:00:00+00', '2026-02-08 16:00:00+00', 1, '2026-02-08 16:00:00+00', NULL, 'gAAAAABrBtystIvkA3lHL0OQA36YOuahlXXoj1ponIN_YE0rRUmONhsrQRxSgbSpUAF9d-O1zNC5fRL26G72fL_aViEKq8xvgOBY3PQUL3dBBcH-gtZ2L8E=', 'amber', 'gAAAAABrBtysGav6-jT8NgFK8Hr01OE1rj8CyBm3nbwcGgEoKVAGLP5NOAyCHVlalStk_AqZ4aC2_HZF_SjVsSl5Qq3g2sIg7vxXBUiVDoVTRTF1BRubP8wx95U59Y11XWmqHRUxPEhL', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (47, 2, 24, 495, 'pulse', 1, 'answered', '2026-01-20 16:00:00+00', '2026-01-20 16:00:00+00', 1, '2026-01-20 16:00:00+00', NULL, 'gAAAAABrBtysV8LVf5lPxwVoSeNG9pjtAe7TSmxS0rRF2mWRKOKdPyhT5t-nvhPbXSlfCdTH6SWuJ2-aYlge0d_VACrWgXu8Vyju0JzbYg_1b0u7tHKiyDc=', 'green', 'gAAAAABrBtysJxZ49yhCGuCimbSAcejEWOR9RkAxXZOe-FPap23RzVHsv4R59vH6V11XtTkQZAM_vpE1D_Ck5EbS9ugehKG2oA==', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (48, 2, 25, 496, 'pulse', 1, 'answered', '2026-01-19 16:00:00+00', '2026-01-19 16:00:00+00', 1, '2026-01-19 16:00:00+00', NULL, 'gAAAAABrBtysqSJGnYrF_BfYTYC7ANHZLj7kjsOw9Gf4_Aq4mIozJSBhsxB_xQT42wTAgFReYQ3fkaxqFyEVPaNrIJ575irzg3JaErhacY4O68H3TlrXQRQ=', 'red', 'gAAAAABrBtyscdH_P4f7jdBDg73JbHlXw6hkSs3drW7AW8lx1ARMNMfAeXYJ6hhx_LKCW_z7EjnG07tKNz93dQymFKq0GV63IvlLN7pfsrv7-Srhq5cGylO4j538Utr3cR1vyOxZiaMgevmsP3nkE52gHPBnfMqdtljh1sd_odgPNXlchrjVFtY=', 1, '{"red_closeness": 9}');
INSERT INTO public.check_in VALUES (49, 2, 26, 497, 'pulse', 1, 'answered', '2026-01-18 16:00:00+00', '2026-01-18 16:00:00+00', 1, '2026-01-18 16:00:00+00', NULL, 'gAAAAABrBtysv2y51OJGPywVyfqwESrU8jIDkfVbvIde0s_PMZWCWdReyiyJQz71EWeuW7EWNKLeVklv00iARoDM2LNokPEWYgJARLwNnnXk4JjQHE_ZVfw=', 'amber', 'gAAAAABrBtys4ustOvI351vGjULnytmNek-dHiQqVacy7S23WlIs3-gPT2nIK-ElsvFX8RJaoQj3VzScpmMZaws8hTKzNfSGohDRGglnScX5a67O8-B2H5QS3l48B3en-lHS4SjaoJ1Nf5OO_EBTkNeB2z3KJd0QVxaExhOcraKIYSapdeaBCLKzlWpXO54lOCJoUsOaVYbcGvrpKzDbnUfa3VQfABlQINGKBvuwKayKThG_jHEljw1vCkS8DQ3WlwmR7n9ELvkMKIZy4bXL31IlkaQlwvgViWE6tR-seGWxNjzHY1-Cs4wDvIMY-QBcUsk_fghVyuufmh5d_uOmPrUWo0w0YUm5RhNLzegeRNMqkOrsS687vN5runxIY5uSOUj_qSYD0i1j_5yU0J2PMHkh5EnYYY9PqcD96oiouu1EC-pBi7vTlAovVHrWEtL4zU9_DbkOwJWDx7hTkPv8VghmHiWcF3gEtCBSFW8PR5IxhiuRSv8cJ_a1edED_9PilvBilHDpH1XPSSUmufdU8BNOIjnq8raJRxbJ3h-u3MOftnGbIFT0wahmyUR-IFQayvne4gksCanWnn5Er6YOydazP2iCa__Ezg==', 1, '{"red_closeness": 9}');


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

INSERT INTO public.contact VALUES (1, 2, 8, 4, 'call', 'gAAAAABrBtysGAfcQnNGevXMiKBFXi-hWvKG6sKpZb7iVy1kob6GRPzObCl63kPm07fo3rd0bSiASLOysBhDIg5twWC7XHMTBG8zcqt1bLvn0O5k1aa4Pok=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (2, 2, 8, 4, 'no_answer', 'gAAAAABrBtysIWkgw8OcQe3OHYfnYsu6ANucsZS8jkX_PUcSuh2yj-t2-ge6PoIfVuGzljlyWJDS2zkjPHeeKR_SMywZjINiVonGu2rTuy-e_OQWah9obFs=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (3, 2, 8, 4, 'visit', 'gAAAAABrBtysVXZHe13OCI2LMJdWjwVbn81Rrk8Q-37eOy-MlisvbgyfXfig2JnwVRu7_JBmgCRhzgAgUi6Hymm1kRX6AwyX0vUWNslp4ii-dsBkA-gvuBA=', '2026-03-02 16:00:00+00');
INSERT INTO public.contact VALUES (4, 2, 8, 4, 'other', 'gAAAAABrBtysXFAKmmjLyI_vM0dcKx9WMfm-5JxlYiwU3FbbILSIm8fyLFq0O9c0maB-UIGfgFxe3oDnjwDDVa_OiIoF3cBfuYAWiE-NqOUQo-SznmVOfe8=', '2026-03-02 16:00:00+00');


--
-- Data for Name: conversation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.conversation VALUES (1, 1, 'nothing', 'gAAAAABrBtyr4ROR-1BHzlimt19XuiocAba0w-9Ou6cwKB6InhyKHx2VlrHU60RsCDQQJ0MfnwTBXPOFbWortJ4RaoHam5ijLw==', NULL, false, '2026-03-02 15:39:00+00');
INSERT INTO public.conversation VALUES (8, 2, 'nothing', 'gAAAAABrBtys5GcW1hi3UBxA2VvphNCQ2mKbr2peub1Pln5aVoBMkANnhj9jicy9CoeG1KGRQ-vwECb5xmLxTZ_mxu2vrMhPAQ==', NULL, false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (9, 2, 'check_in', 'gAAAAABrBtys1qJELrr6yUjC2kYrDbp0XstqWSG_CXkPECYsXR9cZO4MjOYJupZr6_MkMpONXyKhIM_S_Pt9U67qBHnaZ3XtIgyIqPzSW_iwxyeyTMxq7Xc=', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (10, 2, 'check_in', 'gAAAAABrBtysScnF9b5Zy4Pd3eTcZp_Qz-TcDF_Na67xrAoASA1o-RUw0pezfFATDi77KtLtZcOF__hioTQRpLK5Zzn0I9jI-4EP6ncgwgk2GPz8nT48yVu1BNgvPqtnGV2sdQTGje67', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (11, 2, 'check_in', 'gAAAAABrBtysUHA0RbVPohFTMxeiDmZVmgmNU2Jc5iFUwGBRD3Z5E_XyshPcROYoaFCZ6fXrRy32obfGgRyg4-Gp-BY-oSjXxtZACSEue-xXVHPo2sWnHYtIfBmXGDIK9MXd5fOB-OmB', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (12, 2, 'cannot_come', 'gAAAAABrBtysKicOW4OUEfHYRBy4Ogfra217TuuGQ8Iua6gN99fK1Zybhz3ejnfqBKmc21UkTlNhyc3euH4OTg6gLFRPMYeTV7YmUn77-3oBhtusnjTCPoiLNBM_qLNUkCdPYBzChHK8', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (13, 2, 'halt', 'gAAAAABrBtysi2Yr7j_TtNjNw9e3jKpaQQ6bKWadCAUW4He8i5kvpdYoZ5TBntPf2GVdE5adfbfMBVgA0NJ2JQuPi6KuWvGQ6g==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (14, 2, 'language', 'gAAAAABrBtys4bBfOgUGyNAsv0lzlhZxvOV3yp8W7WE7fRVSHvIYHc21lymiOZXXqi0joLfqtjqRKvJ8ZcP8adXszp73rJjN7g==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (15, 2, 'pause', 'gAAAAABrBtys96vj0Kt8QXsI_hP4F5sAr7nZ21KFGDtA6teKBWRY0IEpvbwDOSNFdRm4LooQ5MpVpGMfvo1pSmCeQCKmNFVstw==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (16, 2, 'consent', 'gAAAAABrBtysejTjfOaSVp6UaBz3qUBHKTBRInwgNOAuVpVtVQLbjm-udrsC10XnRDEgortyMRXmjW3chpsGsaROY7UzGJUW5Q==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (17, 2, 'verify', 'gAAAAABrBtysMBaoy3RqOBtb_E7vJgMMrcHroWrGPKYuBTyQHeb5p32hSNBq9EnpkhmXdPMjYEphgTY_yhjEc8qMAv8oOca7Mw==', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (18, 2, 'meeting', 'gAAAAABrBtysaxCicPK-NAO0lp6uxVAUpQxSlhtGbMiOQClvAA9pKyfXE2Eb0vhSre3krowoitZ9lJi7DKmmb4VrEYZCohAn6UzPPRYDGZ_EpkoQvwPSEBBnN8IpjJmXkiO0f542XR4s', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (19, 2, 'offer', 'gAAAAABrBtysv_pXtpAZBeNDZuqhK2Ihc_vxphJSYFB289zq9v0MISZKH1B0z66u4VRrk8VdLzMFV-UxswIz3SlhZOqna8lvrw==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (20, 2, 'offer', 'gAAAAABrBtyshtvMlN_hL5h357Jy8K9jktRIpuMEC2YChZL-lxmsaRbalg62zB6DTNV7YlEDrjoSPrahwh3KpQaUGaIbnB_9xUxtiCZvzisnG29GsGApQaU0RNZyYOvWDtVbNGelzt-J', '2026-03-03 16:00:00+00', false, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (21, 2, 'exercise', 'gAAAAABrBtysSWv9bss72lWCKA-Rl7Uv6t7K2NL-Or_enNwM92sI3Y1dVboxZuPdPQSy7hy-a0vTHIHhIZUTJMS1EBGSJ_FtsHQaKYrJUyu_hW1Xf4y91-k=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (22, 2, 'exercise', 'gAAAAABrBtysLrmqdHuZAQrHTM7Dcda14ApxYbdA2ti9l-P_ZkCWgVaJYwy4qgQzudTLc-wWREAumrp1apEffrfOMgTi0rPBLOEp9YDyXZl1hZZUsYFSut0=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (23, 2, 'cannot_come', 'gAAAAABrBtysSml98jOy6ebz_je6evJtDLKfMdwqBJ53jpPRhxGD1ii6pAgoW-W9Sq4yHMqQ_XHpr4vZn2fh9qGpeE0F6KFmN5o_cqIoGF9qakz9C7qyCFK_aCxg98OSv4B88m6LChVqHxQoD-bCROW89coEH8aP4g==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (24, 2, 'halt', 'gAAAAABrBtysfyqhYhNGZZSI_kpbzhERo3Ocu5as3mN_ePgqkKfFkyGVWjRjDxM3xI9RoEdveeOkLOMddDf2wMiNbzxxuRT7kQq7otr4BxMr6bAf4UH1O_Y=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (25, 2, 'language', 'gAAAAABrBtysgV-dIjnEXZjBxI0auVXcrU48gee8x5vAy4lYGsWrJGXiDin0TCC_LiejokWpV9vOzT1bfjtY9Gqxx-aVWzHAZDEkJjouNpoxagcsQbEF_4k=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (26, 2, 'pause', 'gAAAAABrBtysTsOSuLrO1S9zR56YkV-KoV8BokWclkvQqajftxRaxPUf9POXgulYpo_5dL4Q6Z9U8GKOAZdximXVLlTkp9cNl7XP78fBITRli5blB6hAsWM=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (27, 2, 'consent', 'gAAAAABrBtyswE8SHV1yq-bLNPDZC30LJdXYm8RDgFLMAeCwFIajT9HyFS-e7fpg2GiyrFDQ6mlW3cn7_TILMtKFkwMYh3gsYO5JIxK-hXZEIY-37kUFDKo=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (28, 2, 'verify', 'gAAAAABrBtyscanDGsZ73lzoAcsR9qtYnHzTGMkOORQ-lS3xV63aSYMG6_ISWCzKPjrKWQeEzPrgY7bTXZrvjpSeTh4_NfszHjqodaK1nadoWyIqwJN29pI=', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (29, 2, 'meeting', 'gAAAAABrBtys5ul1Ij_gQpe69P6SbiAjAVly4umYKqPAiaYl1Mp5iy4c7xVN7sogtOZi7AygKMhm-wb3lmSpwhyOGW1KKabBI3nN2PQ5eNOPBHPXB-FHod5NmWaguUV562n2eo6fm-zur0Sb4JQSKqUbwPzUPZo4tQ==', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (30, 2, 'offer', 'gAAAAABrBtysJTR5304F-ZhWFS48xXm_jbM-z21BPq7GX9KmBN1RXyeS0KSFGcXUoJZfRoxNOCrHDMM3V_ysRX9jqhuKJqhyHH9Ef7ruH3-loyfey055cguXCYyexeJm4EibEPa2O1Rt', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');
INSERT INTO public.conversation VALUES (31, 2, 'exercise', 'gAAAAABrBtysBvKdsg-UMd8ZTN835MIJtaiWWxzFOvznV74-W55HxpFwKgaagGeO2makY8y9GyqmP2p0K7NG0d_hdS9swX41U6hM_YNWsVgwkU1Ii7W_hpd6bEV995kyukxi5K5M9ImF', '2026-03-03 16:00:00+00', true, '2026-03-02 16:00:00+00');


--
-- Data for Name: cover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cover VALUES (1, 2, 4, 3, '2026-03-01', '2026-03-09', 3, '2026-03-02 16:00:00+00');


--
-- Data for Name: enrollment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrollment VALUES (1, 1, 1, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyq-ZBYc2qR_XXlBYI5LXk9yulB0svaV-LXMNWXQ-zbpJbDytuJu8eiy3-9sDk0Br-d_tVlpg4xVqVICGXjKqcH7A==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (2, 1, 2, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyqxLR6uC8IMx8PwrwTRr4tQJnf-tHNAGRlOJ6L2pTdCshvt5M7K-lQK_VpRU2ee8-l_nvOQHsFj68e8Tqzpbhg9A==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (3, 1, 3, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyqYH2DsMvdpjUqGIiy63f0zwk5LROnHWhRSNSGTiIvJoZolWwOfbfJs5cHFRPScmSobKDzSIxHYFCU6WpZFV0vFQ==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (4, 1, 4, 'intensive_outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyqa5rGanlfeqBPlZftXmRc_naSQ_aLDg3aUTJci8ZwviX_p5_6k87DkQffqVDKqMROqWOapYOuW45Fb2VQ-kWLow==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (5, 1, 5, 'outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyqePJLACEYOSoQ9TPLys8ATpbrYBhO7EflL3AUgta17fwaKGZVLN1PKTVic9IZqSONIp9_Mdbkbv_4vUJ_1VA_jg==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (6, 1, 6, 'outpatient', '2026-02-14', NULL, false, 'gAAAAABrBtyqTZ0mnXjdopEioWoMPfYCHxlDCh4RcYfA2o3DNsRymliP91Akr0zL-5ookz_m-RVEu6LyiH4lrAEcOtnV7LN0-Q==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (7, 1, 7, 'outpatient', '2026-02-14', '2026-02-20', false, 'gAAAAABrBtyqvKCNn-Vd-TS8xHIo5ixNBlHlLZVP59APfFnaOE41s6zFcrEL5WAA4M-UKmDg6OpX5XcWLz_9qEkBUF2R-CgIcw==', 2, '2026-02-14 16:00:00+00');
INSERT INTO public.enrollment VALUES (8, 1, 7, 'intensive_outpatient', '2026-02-20', '2026-02-28', false, 'gAAAAABrBtyruHTHNFUiuIXJv-Xd_odI2Bd-R4x2TWQ_3gHRZGgit9PtE0rKvUhsJ2X0mEDkQEhBxk3N6pYV4t4rXc8Pitx4jABcS2S75TQuhzNnoWaSTYU=', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.enrollment VALUES (9, 1, 7, 'outpatient', '2026-02-28', NULL, true, 'gAAAAABrBtyrdZr5NEH1oi3-RBLlvtT1YK67Rd6WfsnAi7U_L51RG5oApn-v3jD01LHubhf4zdFteC_Vy8EJULzigECMHGz8w7UzRZ0Ddh2J2WNN5uIuw90=', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.enrollment VALUES (10, 2, 8, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysysJvlQTPEIwCskcU9xI2iNeq7VWRQmPOTUVpVYqaCp1dKUuxy8u2TVfbq3BrXDDzjDzUGnvvs7jcPyOaPXnmEA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (11, 2, 8, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysM9FnE9K4LpMjvA4I5T1OQYEomgEB62pcYqFKbLMh37ehJ3IwOrg6_THABVY3mte0a6Sv4G0enKa3S5jFiZFU6sQ5EXDEXnA8eJApqPs-22I=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (12, 2, 9, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtys2zwgST7KbpL8zKfg0T5exS-cvQw8UlhI4dMIDLutqePVw25fNnvvcUMmTwp2L2LxST7oyAs3nDGFCDKBP2yUpQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (13, 2, 9, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtys3pKZWkChFMiFH7_BZAtfcmaADu4Q89vCSl-X9ATocyOCaMIcV6pPke5Y08dtLp6icnG8n3s2fC1MqG3FgeuTEc34-jky0ias9SmhPW1pbJo=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (14, 2, 10, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysSbIsB2Hrza2XIflQ2LTNViUcf7xFDfxI0Z9eM2tTxO9eE2ZjbrAR-_f-cJV2TmB5-gZPNFfzJ0cFfIfObF2LWg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (15, 2, 10, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtystgWE1t7vSe-n9CRU83cT8MXt9XH3ynkv3uE5ynuQGDDeCkR5VmzJbNkGVyEIwNIKnCN4-pYWCbfsrxJ8GuHLYDL3jf9zNZ4ex27x6PXeG9Q=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (16, 2, 11, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysrMH8wENDr3LBk-hBMe0PCu3rUa7rHrj1YCQC0WAwxuB1I9It2VIsU4RwLJFZUyLj2mrH-D3ge6Uw9k2451D6oA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (17, 2, 11, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysvIRod3n5KW8yoVmxHIz3m8kbB8L0SMSFnlTLTP6wllLr4PWt6L51PZb5XpAU1AXpu-ZdIZfzmXJlUU96kG01k2nDMHTZzI_rTcb-xVziUT4=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (18, 2, 12, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtys4lrbVId3VQjlTXwNH1TIGzgS9w1KbBidHUixk15L6sspnOR0Pp_DhXHUkjnqHnZE5W_KqOGDs92Eb2WW7cW9Qg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (19, 2, 12, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBtysZIEdrgu7c2MwFlKWXxfBUSCPdaKCWpNO567QogY40f-BEE62IR7HabvAaev0c4lz-oPAMBSq5OeYuX0h5wmVfTq4J7DlmPKiJ6EluDo9B2Y=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (20, 2, 13, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysZqdjxXhkFzgP6vQA3qFwb1zrchlRBmYXD1Bp4Q2CkSPKrFRjsIDNlRqYpYDFrHiW1Kon7BT3VEBWEDfZiOs5sw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (21, 2, 13, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysN5Xg91oCjuykY_NpXwbAelZadZsLuOIM8N7XHq2P7sdMlUaZw4F9W0iZO6ADAo9oyQw87YUa7p9jg48Xd9Swxmj-2qH35Ba5pis77QSvd_I=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (22, 2, 14, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysArTVoJGF3tdRR72gR_xM0zrW_pA4guWa89tveNl8vISfutJaxcSlXSh21tef1kj0Cw5sZE20sQQrpVSVdrijSA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (23, 2, 14, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtyslVTmDaOFWgDKPABTKN8FMxEOLbxabOmF3wdD_nO9Bp5rzsgeGZzT6MYrKOkChqYXFmZOB0psvuB16Ub1gvm2SBZOtYf9x10FRF0-Uottkoc=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (24, 2, 15, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysP49J2BYm_YlJd1uXYV2p2OS1zGRLe7Tlb0qmL0oNOTb31Y53Kqd5YBwd9AvgKBpP9eh4--4cd02eaYE65G0vgg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (25, 2, 15, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysqLyOc4gun3pt7BsR3CTcxBblH5nvqD45KICku6wX9gY1V4OSemeTfaGSJ1qrBUEG__n2YPCu2UpTH0pSdbNav08lWOGtZJXBmOmfCvhoofk=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (26, 2, 16, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtys4Z1GQAdSJg0ZrUracvipcJbW19wB2Q5CtFo8nE33uD849TOpDDSi0YTJ-jZ0BbG33tCLhsN0ZH6QkXiuEy0a5Q==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (27, 2, 16, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysyNwQSLpsQxEPESRhflFCEvZNbbyfiDLkAoOeVFuIPMd3fcMVw7TghAX8acvD8KtgIDE_SlUcz45KmEWqnwhHD6kDpFFjj68TkRJiKL4laAE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (28, 2, 17, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtystJWoqqHXm5NilXxqEi-296A0w5baBrRCG0apI8JMKXuyg3i5naDhXrpmfInP4HuzwcD6IWD_m5uOLvv1HNIN7Q==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (29, 2, 17, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBtystHmGzUxwnHfcBFocg1mJPEf_7pwpqpgXMkL6uUX8ssE6MjvHTc77bHMFpD7civNSx-_z6NSeJOhMFdWJfgx26RzwMVY5C-qwUmBMvKnkS1M=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (30, 2, 18, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtyssAuuI06VTZysPkDNvzliHTt0dZOeDWAcIAnCKpr_hjbSRtgbc69kzKu6GUbWZgRTwnENBgTia6WGD2to-kiTfg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (31, 2, 18, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtys3_8VXecUicO7jMuoKkTjydQJqBvGyteCt1_p7x3H0rVB2BQQWMGpgK7qRJNh7h2AYrJ-7oVxorm7_Kj8mdByLT8prHvGxuypjphJPhHR7yM=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (32, 2, 19, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysSSAQQA5bKtYf1BEa63jX-nmkY79ICWBc52HPis-O_KI4IUf9MXzJNyD1JrtNVbV0ceoTJTBhTGsbqYiXXwvs-g==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (33, 2, 19, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtys_SoOUH2ch_7uaZDnZDunV9V1kgzhNFlWPC9i4nHE8-1bI-0tccEP-ieQeID0s3S-hKo_4usSjyqXu05OisL6W4kPBRH-rqqyC8gpETpRWdk=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (34, 2, 20, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysBzaewZsxkXjWW2y0prDee-aGFAsm2ezWR1XORfa2bofoH65U7NDRPxShoNPUUuzlU5bFtBH9iYGth87J_jIFHA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (35, 2, 20, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysGLRALXhbtNzhoRKofSDrYMRxhC1gTcLl7MhEzEE8suO_Cw2_13ROvQYvlkcs8y4Wkt6PR9xyQ1z3taeMHgiC_UmChJrEb-i6JPYf1fl9iJo=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (36, 2, 21, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysE1Slcwl9M0OamJV9QtdRgm5zrlgbnOrZO6QZ1zW5Tz3oAU09Rgj-F_4WKOtXQFHKU0HC0E_F6B4Mz0oX9puNrA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (37, 2, 21, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysYnqp67CFKeueMBg55VVCSjfduQtTihVr3UmYFDDN3b2E0qDXUMIp-bizhFdpNRsOEGsH4MADW-RQmtOIbksEBUWzDNmdOcTL9_hWJAya1yE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (38, 2, 22, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysuKNskix85vWKJCnrDjlMEDR3HtOl08iMpPFWy2V8QznUHFy3OTVxjqNKx-MI5ksFK5EglluLx2q8TmE8uTC4rA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (39, 2, 22, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBtysqHIFCu9tzWgjDid4IizbN4bS6kjCExXdO-MQ4NwMzt46YBCHW4FGDwf0ibFnvyO3XROPyuxF7Dj8vOlA0XU1kllce1TH60u35QJ-ki9sPx0=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (40, 2, 23, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysgKq7lFnemLz6eP8fYTkUOgAdJ9q6cobP3XYFv8O_zyfihBOriCkihs3Topl-882PSpWXsgdP9ERblL2oVuiYMA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (41, 2, 23, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysMJ0aHdK0W26bkK3w8EOGzIYkang_ixhBizHLH29tKZVeOYgXIhFU9yO4KY3UjMg40-xwR9XVEV7jnntKNAf_HBOI_1DnEF66TDddwCm6DEE=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (42, 2, 24, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysGi8mOeuAfXieyCcXdV2Sh_XhZ7AbDNCz_QaLk581giom2PeyOKTGJh5Q_XWkRIKik9Z5tizyX2bp14mh6sZF6Q==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (43, 2, 24, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysGYFZQmoh9tVIuGVKtt8w0LOVWmjRgl64E7Gj4PCuvxW2odq2DaACaDMTmLtgkNjngtvfyN6LhZz5lXtyaFNuxHEq7BZ07GxiptgnEFImGp0=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (44, 2, 25, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysNHOvwv6dtBsc92dX-Hjl7ppfkHJ0EFysFIzuHFzXcgJoqMWaIZ-nbtmGstEBOmLQNRpTX2Epb0D62slmTJfdEA==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (45, 2, 25, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtyswPbHX4bh-PMcwbvIgdeUdsvHHqFfE0QcS5aej6Ax_rCfFffbGeVzUEmSLeRfzuZXXmh70yJQq8TKi_GSSiRosvd6-2RV1V8dsQpNeFfF7L4=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (46, 2, 26, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysVerUfVpSZbNAfBIh-jfoDF9UuhiXDxGFVU4J78kCSOCK4SsMy6IsjHmnqnu9hcC-aQnmucYT5WxjFGiWYJSzkQ==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (47, 2, 26, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysvePWLmJIfrQ2Gccr8iAuQER1k0MccNMvSX_8L3Vw-oSDPBI7p3GzV8byc5vwuTK50zW0Iu6Nu49ldB2EinrofUa2IyRhcTItthnWxlaibs0=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (48, 2, 27, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysLNyxUcq6n3tVaNS37g-K6jUn0fHscVsfQHTgjo41Gwr07Js-c7eRkKt87qwz6OU1kKCbZ80_iyzwGiKhRA7X_w==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (49, 2, 27, 'outpatient', '2026-02-20', '2026-03-01', true, 'gAAAAABrBtysNzm6ZZWru9ImFsemsy44-UOXYtsc9B4JrC0Cx3hquj1zZwiNKLBvehxcbdf3dGwGg1rgnXw3IrwvUIVo2qkMNXl21jhTWMxJoSg1xu_kplA=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (50, 2, 28, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysyBu4wqad0yMbAuuSpmNGuZPbPIBQUsAhLpPiZQtituTSeaafE6lMjN_bOQk6y9qvcW5bTw27L8kvsBrqWJ0Zgw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (51, 2, 28, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtys8WtPPAdUczYtVYhMaipzM9tkU0Q9NMEhqXreUQvL5kWa6nV7RI8fpCZYGQfUoswo0eYno8f3qYR0b09CzH0bh4UQSdMeXmewK6omeXn8J8c=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (52, 2, 29, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysvbFTd2y0om1Z97l0GXJ5-qZVuvK3qVUFYyeBBSex7kuKIJonDg0gUyfzpiQ4UXLMsq2SkNPnl501AkAgcaNkXg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (53, 2, 29, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysuPbR69yefCn9Cf3MZvx5uVg3j_num-ddNTx-6HaIItzSJnHWQA5CWDARD-srxp4xhEylyjg3kCczyj81-q6RmNdOsw5VD9k-_bEj7p0sXNc=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (54, 2, 30, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtyskkYOd5rwRHYmNUINGaQUo0cmgVZxyHq65YWTPAeH-7TJqDoOrZZNBC6BPrjlR6Rbzt-hblqLaCjn70WFOu3kxw==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (55, 2, 30, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtyswvjS36Pst66ycnzZwftTqsWNr-3d1LLEATmJJFZ9fmB2dr_UbcM6WSf29kraPbVI1UeWH2qtUZ4dq1W8nwJneCc8M9Afo6vwCCh6O1cWZW4=', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (56, 2, 31, 'intensive_outpatient', '2026-02-01', '2026-02-20', false, 'gAAAAABrBtysKTuabxdIy40e3Vx2YIetntdyHVZ_2wJGT1YFwBmc5mNKm_g4rlg65Hq-CN-QGcj4hib_BQ8QORJJmUGX-hs3jg==', 3, '2026-02-10 16:00:00+00');
INSERT INTO public.enrollment VALUES (57, 2, 31, 'outpatient', '2026-02-20', NULL, true, 'gAAAAABrBtysE-kCXbaxPmKDHf_6Do49JNtnaNsgEJc5gd_ut2O4T7mRO2OjPbZXL-6-mpQzcufPBTbtUOh1wYc2ms9m-AYR18gN1sk09DBBeRAVO3RBHCw=', 3, '2026-02-10 16:00:00+00');


--
-- Data for Name: exercise; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise VALUES (1, 2, 'look-around', 1, '{"slug": "look-around", "version": 1, "minutes": 2, "title": {"en": "Look around", "es": "Mire alrededor"}, "steps": [{"seconds": 30, "sms": {"en": "Name three things you see.", "es": "Nombre tres cosas que ve."}}]}', '2026-03-02 16:00:00+00');


--
-- Data for Name: exercise_assignment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise_assignment VALUES (1, 1, 2, 'urge-surfing', 2, '2026-03-02 16:00:00+00');
INSERT INTO public.exercise_assignment VALUES (2, 2, 8, 'look-around', 4, '2026-03-02 16:00:00+00');


--
-- Data for Name: exercise_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exercise_run VALUES (1, 1, 1, 'urge-surfing', 1, 'asked', '2026-03-02 15:35:00+00', '2026-03-02 15:38:00+00', 0, 'gAAAAABrBtyrJwzyboTqMIzXekMAyuVPUi5guUpW63jM-4LSWVF9JCv5WgNXpXZx3P0zH51bkqioiQUj-eS8o6umeID2hPJ2BA==', NULL);
INSERT INTO public.exercise_run VALUES (2, 2, 8, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtys4NoEiAp7aYioGfxdr-TXu5lyd3eJTVZUwDu1UjyEmplTqEBDZmcEnNc8sTnzZTg8075iFqbkL0EWNk547fepcA==', 'gAAAAABrBtysCTptWKYZbXm0GjcxAWPZLRYXLSY_JpFV8d0xOZ5VzS76ugm2dU-9KFRDGxc28bQkYw6jkioc23A2v1__k0em3Q==');
INSERT INTO public.exercise_run VALUES (3, 2, 9, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtysjE9dWVXprQP7eS0BwpCYRnK2dTu7U-HbSO0DEku51NbrowE-rAbBvpxICVlABdkTmlLEgfL-r0BT_qZycycViw==', 'gAAAAABrBtysW26fUj4UPksWAl3J6wsDCmSoeUt1Q5evPH-4nKc1lgktSZQljHmz8l9VXovfdlkcXiVCkVHGwDZ1F88FMmaUUA==');
INSERT INTO public.exercise_run VALUES (4, 2, 10, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtyskcElBHBpKwaZYEl3C3kBA9Qa02LUmQqClPWd59B3NRHmS4Jdn6YUtNdcoyOINpXPUtvcXfHIdOXmBd9uVjNSYg==', NULL);
INSERT INTO public.exercise_run VALUES (5, 2, 11, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtyse9Qst06KUPafhA2oiJsuj2Xo7EbNN5PlDRU1V19ApYLEA23YvsIx9bCyTvUdrtfWzb5wkNyUREkjArU6fmvDJg==', NULL);
INSERT INTO public.exercise_run VALUES (6, 2, 12, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtys_ReCLH478xWt39DxZ9_b7-ryNtLDqnObYhsUjGO5M8ejjf9UEfrpvhnbvJLpSvnmz67Lvfwbg67ylGGxOnN-9w==', NULL);
INSERT INTO public.exercise_run VALUES (7, 2, 13, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtysO0dsqdvaXOw2nS_4RiabavuSVJOBhuDeExW2aWVhUh0VpXAqEyReKnIMuEgzXItFK33-c7DFs2GycHP3PVUUMw==', 'gAAAAABrBtysicW3kjVfX41Zt-6Iya4ZwpU23IayuUzKyeCysQY6QLPnG0hDYmFdQFyntQvtELLTdZivqTIRfM2sygp7-rsCcQ==');
INSERT INTO public.exercise_run VALUES (8, 2, 14, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysExUseEKbHo3CVg0JdFmbtTPuHkkbErrEJrOPdoAPataSL0SRCxGUXSpm1xey_esLMCsADmvlFJDHVoAHmmGL-g==', NULL);
INSERT INTO public.exercise_run VALUES (9, 2, 15, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysgFlghwKmSvWYPwQ3fMNIXvZieMRd-WW0jGWLjZ78t2Wsb4qZ1QcLBbkFxW5hQBXGZaRL70iZQJYYYAkOCKKs_A==', NULL);
INSERT INTO public.exercise_run VALUES (10, 2, 16, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtysZbe9WT6YsW10ukmbvLZbXARoy8CMthub8jNQESK6NQgFa_NcElxKEsNvzQSm1lFG9OhCNjQC_Eqa0VGlkzHdXQ==', 'gAAAAABrBtysAM4NyGlxvCR9ZqasUBbQmTERpjjxQjaC4WhYdURrARSFw20ZcishvO0cbq-7biKVpiG9-mUeGjjG1UCvC40bBg==');
INSERT INTO public.exercise_run VALUES (11, 2, 17, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtysq-T7VnoBejNOtTE3sZVAng5cbXqX3Zpd495c5wPTKG3T8oQ8GiQ2ridWMmXQvSpeYvPll6Sq5RhGUEcel7TJqg==', 'gAAAAABrBtyshbSvUONzL_DDZxG3zrgAxU7eX6CVt94fogjBoVJpVMsQA26CAn_PuPBQv94EsxZ3r7sbpg2qWHYj6jq_h772Bg==');
INSERT INTO public.exercise_run VALUES (12, 2, 18, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtys6ehnoEGdiHIFP88O09SiDynAmkzHp34oAMcS508XsqrzvqwNKS4niaAhfXk8-19YfY3XPGCMl8W24e2bmS2uqA==', 'gAAAAABrBtys4ZGO2k_mow6QnV1u_ajx69gpvRV4bwwu0wg7k0fr-fFIKACpKyZ0YdDFQbDUprA4xmA2ds3p3cMpK5koAw63VA==');
INSERT INTO public.exercise_run VALUES (13, 2, 19, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysrfkHrFEKq8ewtJZYq4TOPcnBZD-K0FJ-MauH9g-nOw3ZodIWaobi5_4cLzM3-KNjPnJN5Bw1XTvy7fHRU2rKXg==', NULL);
INSERT INTO public.exercise_run VALUES (14, 2, 20, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', 0, 'gAAAAABrBtysI7TOsRHL5z5jnsDpMsl10i7lihBobJ-cw4wnLWJLaP6WqHO5kDDfujIuoAEQleQ6JFdAa8HGlIrjqUr2Vw7TaQ==', 'gAAAAABrBtysmxW3s9y2JeHYA2WGuxJTry1wniHr9jNxELsc9P5g7knsgS3kKDw9TpiBREys9SYWdomoooLdjfIFgPx0zwn18g==');
INSERT INTO public.exercise_run VALUES (15, 2, 21, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtys8qAq5Wi_sgUna3dsgzSl6-bRiRKC_rTcsPgMgW4PCZNyGxM4D7SR2XZSF9SdBj76llgHHvf1Iphv2vSgufa7qQ==', NULL);
INSERT INTO public.exercise_run VALUES (16, 2, 22, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysiQVtExzyDw4U59VSd2Rmz7UPf8gld3Z2DoP5iCgNxvrGMpNqm8-y1DUIBwzRb55atqTHshCe4XNcZMRNKuBvGA==', NULL);
INSERT INTO public.exercise_run VALUES (17, 2, 23, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysHeS-btXoVUrS_Z8t8xHYsIUWCxivKrtppFtcAtaacOY3vLDD6yH539ibczodniPUpA1E1LuSG7kWYzt02uEJ1g==', NULL);
INSERT INTO public.exercise_run VALUES (18, 2, 24, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysV-5CeiTH5OP1KrydL3G0TManmMPbSyiaJQ971z4VNf7FM3plbrrbS6nd4Yx7nH9vK2o_Dmxi7Ak3rtu_HZf94g==', NULL);
INSERT INTO public.exercise_run VALUES (19, 2, 25, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysLz_aTa6vTLaSpDPWZ18OBomNWv_xnn7IkiJqRdf0EZz5Pv0VGLOmqeFq03StUAj8AJdrIYoKtdpglkEgtnM2wQ==', NULL);
INSERT INTO public.exercise_run VALUES (20, 2, 26, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtys0RtBlnmltBnn7hmADoxYiC4l5HQSQGLclTfU7i02RvL_ZQEZIvz4HZOKWsPANb847YU1iKoXTF3WsGi2urqdRw==', NULL);
INSERT INTO public.exercise_run VALUES (21, 2, 27, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtys_sX7zSZPiiQVz0OntiwoPax4Z1KbMcTnBdpLrM7jamC4vESKCI-tVTHbKzmQIhEElCOT3vfDC3Iu8TgUUQ4IbQ==', NULL);
INSERT INTO public.exercise_run VALUES (22, 2, 28, 'urge-surfing', 1, 'asked', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtys6U6kMgEYlxKoV_vGAqafIfdXs9eluY4MeqIFgPxHIneLB-JraskfIAmRSBF1BumoOwaaD_kCCiZi-lVbtXIdfw==', NULL);
INSERT INTO public.exercise_run VALUES (23, 2, 29, 'urge-surfing', 1, 'amber', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysBqxrSqvWAc7GQ1u5ospdQuN_6LVpCyIYjslHeEKDspQMh8kUtGlLzDSNh8RB56dJIcnMW-DN8gHSWPvaLG6s-Q==', NULL);
INSERT INTO public.exercise_run VALUES (24, 2, 30, 'urge-surfing', 1, 'assigned', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysUzI5VWd3i4W0yqJHWtuhQ23bvpuGPVd0Kk7_0s5h-EbY2dCnlRU1JA92sqYl4FeoUjzo7ts7ijonMnboGQljtA==', NULL);
INSERT INTO public.exercise_run VALUES (25, 2, 31, 'urge-surfing', 1, 'app', '2026-03-02 16:00:00+00', NULL, 0, 'gAAAAABrBtysoD0wUC8zvJr0L3G42s0URvqpR8m4WXlD4oTC0W_F6ttdCq1nsOj0_xFU34lOH-barZ8YBzcPzlJSS3KWwGa8GA==', NULL);


--
-- Data for Name: goal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goal VALUES (1, 2, 8, 'behavior', 'gAAAAABrBtyshMKJ2ptELximDdsmmaZ1OGSvGnvV1V2Gvea2C1vTsxU628H2mozJxYXmMyV-Z6CIVqNrYNDY2RXBq94xHbhP985T5DNodYDx_PWcGCdukko=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (2, 2, 8, 'abstinence', 'gAAAAABrBtysN8gceg_2gCCICVPEwBLAWdvvKvti9dBCukyQ7rElq4pmfjDo9EIC0A7bwumSIQBQI3KuxbGRuYEBSJWvmvpGWUFeQDzZnOxW2nmfslKpuMw=', 4, '2026-03-02 16:00:00+00', '2026-03-02 16:00:00+00', NULL);
INSERT INTO public.goal VALUES (3, 2, 8, 'support_groups', 'gAAAAABrBtysMCAxphEPoVlIVXZEIMsxcSewyci5nRa-lTerUgpipHW7MDHruwweHyibxLJ2b_hau-7ihCH1c2uDFYSfJY30CxKAnZ7CzhtsBGukx7VmGnU=', 4, '2026-03-02 16:00:00+00', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.goal VALUES (4, 2, 8, 'support_system', 'gAAAAABrBtysl-Jvz9mTHXznVVMhwaAE2FX-kuiyndgZoyZuLqcSvtpRdGgXPXeYjO30Bnja9218P__bSBZCa0oSgJ7aEROetMN41hlBfxhUfRN71idJTRQ=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (5, 2, 8, 'psychosocial', 'gAAAAABrBtys0qkHHJjJDS_hK-Emsa6WMPWxyyNIUnMiRtY5m_1T3I6hr4ANP6yVhpOQpvquEyI8hGacS9hU4WD4BgGj0HQH4fs7lMwrUM2lxRzmObiJa18=', 4, '2026-03-02 16:00:00+00', NULL, NULL);
INSERT INTO public.goal VALUES (6, 2, 8, 'problem_solving', 'gAAAAABrBtysWovpXO0WgO3CcsZbAPz-zJnisNP89VKSxglx4po-pHIa95_ruLi_B6jooyTH5Ek-NJxmsOZmpE5x-p9jMC-cscOrkynY5ylxnA3HjXRB3Ps=', 4, '2026-03-02 16:00:00+00', NULL, NULL);


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

INSERT INTO public.meeting_attendance VALUES (1, 2, 8, 5, '2026-02-23 16:00:00+00', true, 'gAAAAABrBtysQ3JGwjYppR33vtGK0u3HSeQj6D0pBRCMUoIEUIKOiJ2YkBPHRizOm2LEdCvliTN_GNwVJcdlWcFQfPqt5x9LEg==', '2026-03-02 16:00:00+00');
INSERT INTO public.meeting_attendance VALUES (2, 2, 8, 5, '2026-02-16 16:00:00+00', false, 'gAAAAABrBtysCgQTzy5CG86-GJ6rqIICA3nTzzZzmNqGAhl9NIW85u5VW_Tvhzu93rIpvIFgJXp1NNzgp6vM8lip0RwG8r8xMw==', '2026-03-02 16:00:00+00');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES (305, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyr-m4G6zsE1A3v_-DYnEIyft42iu2g0_FoVMZrdmZ0TLhjtG4PT1W7HCI7z9wYfXJ7JLdRxFt2XVsyr2UlE_WyOg==', 'gAAAAABrBtyrRTjbXnRRvMQtO9xu8KduqQcwx4glkUq2Y98prUZ7K58ztTu1g0YMNA_XB8qZMMNZXpU_SLNoICErzl94YnSC9Q==', '+15005550006', '2026-03-02 15:33:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000003', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:33:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (307, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrQBhpHBVAMXe7iATlNXjtHTKWt6XhgSDyGXoyjvJRxPF57EjAj9rYEa2FJnNe_MzAgnmiapNEsKpOPewZKYxr7w==', 'gAAAAABrBtyrsUqftohIu2evzjyemOLl42-lXiANlClQRwTC0itR8xMJpb2y6wuxnMaZZo_xf5MzEd3quqJPeVSdN3W8aa3VwQ==', '+15005550006', '2026-03-02 15:34:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000004', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:34:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (306, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrTK2D35NQD9rGx12PxeQd3-RTs7J2QEwx38UaMzUJJ88m6w_rLb_idUXNVdI7VIlXj3sYSSZMUzSE3AGDur6DV34qgxx0yRs23rmDFdZCosmx9lI2BvtU-SZKA06fPyq6LkRN2PzqjHAknzIIPwIz2E1NTGk_L96N_72AfSBglo8JLsSqCyyQiM--As5cWQZw', NULL, NULL, '2026-03-02 15:33:00+00', 'reply:305:1', false, 0, '2026-03-02 15:33:00+00', '2026-03-02 16:33:00+00', 'pause.set', '80873aedf65c8e544ebe8dcfe9e81256514a2155456902c2fb4f4e893ecb12d2', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (105, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyry4xHCeYVjwFFPb_GXYyqDRpl0obsP1YzFKwEx593_LdWYxiuDKr5yv0x3ITNzS31XDSbx1W1D9MGtic8BEvUn0DzI2q29KLmFv8wEIt3vf6wQZJpCROPhNBniW-NCQ6C0TCkSoHNl-gzu2SpRfuRQPNwdtrjJAsAkqWzcMGQ-M6SjDGGP_Ou8_Ac_PwTonNreYQ62XJV6fBmeyGlA4lWkZx5LT_LI5hX6XzzsaYC0V8xwy33T3X-Zt5irjQlIBhy', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (106, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr9JkpriyrXtlVOhVpKKop-TCzLp3JqPw6_pM_7Fs1eDZ_BCzMFgubcob9n0oJI8_TLdmX8kpt5_gEOeWvJSqXXRDryXjp3VjJZfciLdhWM8CMj6k13Bx178lETUTe2vxR7EBtNOl2EP_vHYLCOSpzAC5N7dKHzdppvtZcp5ux5ik=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (109, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrBiexn7-dQFPs0enwd3Ghgxeklf7c6loG27UTiORp9eeuDckPUAWbsc5KCq6VPzArja7udGwRMDiUUeEbNxftOmTIkYOqvV-zZepSU0913ZbcnCC2cNYMJVpRuY8YeWNP2JWQV3NzdU-4Qu8Vaxm4qwR0bX99vJWXxmVMzTe7CBo=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (110, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrzULlJe-3x9r6Ic6Kz98zdoOTs5EQV5ZzP4ZCeJenZpbsLfNNWjDflLv5Vw15oEiQXbup2tSBtLzXDNFZ11Q8wOTcyfaw-nRAJeXprBp43h8zX8hsWXVfgIgzLcJFUQ7ddvAhN_LqIHxFkBQGQHH4ItSakdd0BQEp1C4WHzp92n_1jyAn5CwVjTYWi38MGf4sABlKnpO9T5xLsDYmeKV3hlQ8piQ-GHbCgLfRmU1S5asCTxifzrHj3zloTBrHnI22', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (536, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBtysNGoFk6HMB3VoxxWCtq2K4hNJzd4M1vNnJ8A02lsXeS0mgpzVXAc2rIlEyiT1nB_zAj-QZfGLtOunNM_cV0nu9Q==', 'gAAAAABrBtyseBdGIXBkb5lH42vqVNgsISwtTCoMPk-FPilKSaakR3aEYx9JmTo3hYzVmtK3KIQb8Nr6pH7Mj7D5CQrW96UwXQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (537, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBtyszD8oGr7FuRqVGEvtIanW4n3AEC025DHOf_GkmdRvq87cIuHQ4eDUwTT7My0ToApyGRJy9cKv-K7mG3-krsfVTA==', 'gAAAAABrBtysqvx7bu1uMSHCNpIV8GR-YDyRbaIVN0hDSBQYL_WYIy4WCcgQEMr8Pyz5nchg3X9Yk4TYnNnSAJgWaoCus_nq7w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (538, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBtysYse4NJZjuUM__pnFrI_SytfVD2bCq8pt5kwzYLrzc1M8BUzSVmU2a5zGDHtGWNknWp5jllsAs_O2U1Ubmh_ZXg==', 'gAAAAABrBtys88Gy984PBwiONxWzB-9NlucFMHd1ZewLfdzV406BJYZ1EDElMZJmr9Q_xBTYpg40kj6wrv7_orB048_-LSS7nA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (539, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBtys3lHuVNingzvzB4QYjOm9x6VseebQI9EaY8--MQIKofNMOeQ6NMvDFfz_n30w8lMz_gdCizVC_FYhSmprBSc-Ow==', 'gAAAAABrBtysIikolV1ptyz1peBMdkxwsbiG8gKmRwyPmkvLyANLIhPgX0wo_ncHv6wWXM9i_6Z4akzfGlnP5OfkoIyFRNnS1A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (540, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBtys1Qb_xUUyF-bNKYDYTI0_vYA8iGsHQVzVtyPunRfvBKEmLUsuOVxDQQYccw6uQHcI-r5YblV7Hp7vHN1z78dNQQ==', 'gAAAAABrBtysofRT6Fif7_uDzDqsqxbqFE5cIVGyqOglEbVl3ziInRspgOCh7hCnnIObOrIallVEuvkncSOWISM49D3a8HZq-w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (541, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysw1T52Y4YAZFDqjI24FPSOlG2BycXC0Ztj_n4Cywmy5Bxw8vp4KLveJL-oQVM50p1lbNwc3w6DwDVHpSTgDjWIw==', 'gAAAAABrBtysSQQhv9p4vHwo4HPzjMfuuhzldXxKGv11Nkszjb0bpaY5t4Yyrjj7pkP5m-HmkcovDl-oVxjyZoLzTx_cxkk2Gg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (542, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysqVD4hsT31rqKSEbcJwPRU--sI2vg1VKc0kQygD3WQA1Xw8Z8XPcSI8xk4eUxpuNU4yt8ftyl-dHGe_2KM5gRAw==', 'gAAAAABrBtysUBoM_6XnyY1LkXID9HE0phzMj9rCKtX5M6GpqC-J4JeDwOmo3EQ2HMz7PRLtgRW_BXeByQUcu1C8CEKcZRFdCQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (85, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqf48gRm2Z5W9mnxRnrHBBBNa-7t_RJvfM3qfBq7LCnEp6EZCypLt0ZO7uqvEeUaZs6EDinTDbEooclzp2K1uEUhFFZ0mqWm8BYefh1b9hMy5P8WGtfqUKA7RPXiB1xDOGrtwvll-LxFcNLAIfl_ICFcOogOE5L60K3b0zOmLhAYPMz_up-8_uqIvsb97HXY9x-EVcroLEazut5Dp1z6oOs2MlTjdNIPYM06vlnabucUAmAodTae83Ub8_w3QeNnYs', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (91, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyqBkrz6SFbK6D5paNz82WtHEUwyNibCJM3FP0ZX9hSqNLYBGB5mgC98GyqxBzWmANe5hJg2Bk0CQa4zJ6Latl8ZQ==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (92, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqevCsR7aIrb3LbAoErlXeJ7ndhyQnabXvQpjUrDFjhp-D5PFxfr9j2KOaDUJODAysEpapLgRDaO6uZkyyeyxRy83IvYeCtbZOni5q_y_ugA1jVd2nFdh7Ji4bHG7X2N9EUQALAGqXlv89MChgLHKH0FyLi23lVTB70pgOZwvvMJYWSofMXakScQR_RJ18JkrdPGAN3SUrUL2ehkw28IjDxTdrXwYwXXGeowsbJGLHJAn4SUzWbvoUW-5up1-IjfLB', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (1, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqFG_gIQ9eSc_p_pj7RR4jkLn9Ab2sjt2ZVCgyd74G6E7eoC_PWwxL5p9cHU4_tEEWorjU6GgydtboomW_MVqB02t4Iym2TGFK8IyHi22H2ZyuLYinichqiI5lJ2ecIa4GlPVP4J0-ZZ-_hjP_GISYjKuuv5wgtgAzSh4NIIbcCQztYV5VnMieYukf9-1lurO8_0hD2MTxYdCo6sW6zqtbVqGhyQKz5dpjsczBHz5dKNQ=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (2, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq1NsmuPvmjzg_wKPfgg5lb7sw6YUq9jvFQQtOFZ5Yr3NesYzwu7TPAYOq-eRiMjaPUOwv20vhALpC6-keBUBV2315GEf5Ly_lA9GukaQdgH5rlWy81fWwYP5JosPKdsO7ycG_h2S2Y5BqJwY2OOOPFN8pvQpUvFa8z--kxH3sBZ30k8p2v85oIKoqvmd2Auqu3cBBbsnV-3_VexUaWfOSYGuiww1YnCtN1UQhIGmJyUxF6wOeLZUn_WxuvIPqzsQF', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (26, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqW4AUvLXN400rC-dl04cFUpT5xY-V4KEqYKIARxRMMLxys8paTEYjLVffU0n5dke9kDMUoP97w_sEjFaZj0ParFuxuOHXCv7rNAIlQ7_9pam75Mx7iZJMeMFl2ux-_kHvieu8yvBX-Cog4e9y49Lw3prI5V5PMEtx4MCTsf-bXsdr4ncJuIYL-9Od7Vp0-U8eWXu3M2Ls6rD8ulyOErMJgZ5V3fLfa8tlXtBdkQAYiOo=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (27, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqv4OuPjTtmtlrP8ExTPVgdhlvIigTyd7vJ0LsW0PPHjU_uAKhd8faO3qClusL6rxx8zAdZkhnCARSsFzERg9QtbVcSGN-9H4_6Xuw4VYd5zLBk1aSsmdXBfBY9kISTyDIm1T0klEv3xrZxaSLd3kSA3tlj-VVnZ7UL3g1BkawlGk=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (28, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqf9EsKR649P_fQkrgb4FGJXNCExIsipsTrbihiOqUz4dvGYw_fuC9ki7y7NreTCFpEDHSM8MzF7sVc3tl6b7j8IkTHoB_2Pt9535gE7N4Bfvy8grg6CT-hiM4HRyBLfCWE4KRHKO6CmeZCTJZRjKk6ZD2zqdO_hHveeq_IgoPcn8=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (29, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqWt1W-C4TKv6_YkhtSGAaHXnHFdhoKJu5PUOL3Etocr8eOTzN71yMRf_C-OOIujCVXW9F709q3Tn1uelUAHCTDEQmpK8C6INeJXog3rnSs9_0zMcs4gOtu08DvRQSawhUoHjOKlC69aYOwC5xitFJkQcBkqBcIm1R3FM5BQCk5pg=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (30, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqrW1K1VAC8eTxtnSyBGVpmRFP3uRy1pyPe4LaUCRVd4B_FuEO4wt7LyJALaQ9mNeGMGVqwch6jMp5DzbmgcjckaPz6kkthzHSrjKk6E3k3vuRWeAtn_jmUOyErl5qOgsozoAm-IXCEFrZTcj8rPAhRvwJxUDL9ztWFdlcf57mSjQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (31, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqxdWvCJn0546uazIV9G8smqC6hSybpo_D5ajoAv5Kslz0nVJXIID_9yEpjgoG_l-yB8vXjgrBRAonD9LIAu9K163qcOgeOT0_sn-UwFaZNw21BGtOPUtv-864vfjfQSA1WBQQoPvSDmajXW78bgQ2wiYAB8pfp8xbxgJqDbYp06c=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (99, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyq7RbyLKABzp4Zq4knEr1vY7t17fLxDFL1fDklpVKIiQj9vyt6aRpM3WHBwg9U2wACAGX8KRg3EGtuBpUys8oZaw==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (100, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqlDWjZdlUpIaBb_uGbIQAncRQOUaakcSfppHaLeqjiMkFWPCyvHHMTbTP6xtVmyxVNnrHSIn9oaal4ndBJg2IYE78J-UemMbRoajlvFhQ4RrFOYx3TcwBZC95IIrV0XVroLvAfHuE5wl-Mzy2OSx5VWK78cmCaCtQv5H8V8XdWdIoXNIfr676dOj_pj494lD7gqRc8qqXfPSZDX_EioEuQIqSv5U7uLK3rnz6O4IUdDWZEAdv3qr1Bf9Q51_c4Tuq', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (3, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqCD_gJIZPY5gzLvnk-FcFiT02kLVjU4gN1LwT71GPtEPVhUO0klEsD4njf4B8pb-_NZz7ngQcZI416bWVffKwr4fL0Nkv0x1MonAkKyIeW158-cLb3iB01CvUr5eRnl8Xx-0lJnBXrh_jdkRTnow73jmauO0L1JD_N_3ojkesDsMgwGuNhCFxed5ww27kMl2z6UEnI1zhKbQxtBg3BqIw8_I0f6gT3EG0rxAK19LAShF5b1vH4qbIQPaFiwRiRiZ2', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (4, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq0puZaIdjGc9y3TRb_Np5ELLCWWQOOsetb5h_XRgJ5lL8o_TtF_aTHX1rJiTbWDUBe_l3Oe_CxuLXFyo3U_jgxrogIpckOXLD9UoeGmHev3ZeQhZ20EktrQ8Jna1GPikNkZO5_VuF71S1GA9eEXx8RhGoroKuk_VDzch5SH1wGkXSJZPl_P4Tr4k4KLiUQuXDItL4wD1bocIDlOWLxRG-8dfmyNheQc2GtInMW3SlL3U-07rC4n6YPkUAUPU7RM4S', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (32, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqRMlPOvuXLZZ2sTgcKkwGcjOpQNaKhj-XeTGu6LxTRZYp3yFIvzy4ssejgVrylNF_YWGmc3uYmioUczlgWa_jPMJNKmIs4cIhmos0TD3UuV2pRPIO5diytfTV2M6EWnP5AxzjJpGZcb76_ekDB03cAGFGfGpO0DTmstFnr6SHVyU=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (33, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqz5iPWtbQmLFegv3lKOgTsBTeOWCYTDJf2AuAQAYlIQOQmwQR_4jNSi5sWtnUhNDewwGCIsEtfV-_Jt6osebk2Q3cehIlSCVDqFpR7Q_zw1oq9xj8cbvDdINz8mWhWjpR8nZn_-G4ff_Wqb_7zcfFxhPz9-iFeGXVWmT3TpMk-lM=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (34, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqPd3kBsXdm5on4ild_PJcmK4xX2fDESt1dxwfvkcxOltJn7vIZ8tCVBMojPo2sk_xOR-hz-R2eLKu5i6PzXwS-mDs03PXu4SkJXAFjdvJMp_bUn_QuWQrGFLf-lCYcDYBZ4IvH6_lzWZ_0eHBsFAglFyuzcg2Jm4EGi78-SIB_Zw=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (320, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrIpyuiwt8-iNjNn9mtdRBG_EziTNI1plgkJfsGeugNV-kQUC_cfuqtpVHO0Z8k8zMWhtpHUS6B5_5L5MOzsbt_g==', 'gAAAAABrBtyrgdJHD0AlK1e6TP7TRsg4hX4LC8AMwuHCRiDSpp2a7ulQu62njob0SwDrT8mIq1envVpkqOf7sUFCVdreUAVKIA==', '+15005550006', '2026-03-02 15:39:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000009', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:39:00+00', 'opt_in', false, NULL, NULL);
INSERT INTO public.message VALUES (323, 1, 1, 'outbound', 'reply', 'pending', 'gAAAAABrBtys-tWuZNxt-I3GORjVUZRjv8iSvz9e6aZ7oXpIg8yE1IPaGLzGhQzKeuRC7qwD3CdLsO2DSG91EhXvj684NdVPNXWmT-XRwZtWLPptF8zgNIj28FqQ1o5WbWR_rZZ1AP_1oyQ4G-qwAurAMoqvAuqnZZzasM9H-8vcLbF4sCo6UM1RhAFLz2JbdvJgq7rD8EPCwn4lHzmacQH41zu7PSgeJQ==', NULL, NULL, '2026-03-02 15:40:00+00', 'reply:322:1', false, 0, '2026-03-02 15:40:00+00', '2026-03-02 16:40:00+00', 'call_back', '4f5c10f4b0b550678658c2c616ca4e93a3fcec80ee47a74c02eb2078284a5f5b', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (322, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrGLz0bvaBaSZei4WbPmcAajBBSPxTc0rKKON8CPTTesKFNQa-ry23spGcLpDo7OxKDXD9vK44WyvAlw0KK3qF8OK6oE4jdCIDiIkygCP5iSY=', 'gAAAAABrBtyrdaRlKJ2R-ojZ1Y-AXgJnl-pTDB-96qgi0_tNG-YSGtWBf5QZ7_9Of1yb9mRRLje-0ecW1KJwhXZryCex62AOaw==', '+15005550006', '2026-03-02 15:40:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000010', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:40:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (324, 1, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysq6MCfU7Ei2MH71nyb10owWgBDPZBkE3mlXsB-shkXDUYhtu2l0KfbdX_ZBM_2hutRU37f1koi9uOWcvpDgbBDZYZLB6xKNNwTUzBBDxZBjI=', 'gAAAAABrBtys3bEBsSu705toonrSWWxE4GH2wBeBJ0jOoe0Ch94W5J6QR_NgU_SVYwJ78X9JLyOTV8DZT5YxmbOAfg1yoEFpeA==', '+15005550006', '2026-03-02 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SMffffffffffffffffffffffffffffffff', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'stranger', true, NULL, NULL);
INSERT INTO public.message VALUES (325, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBtysZTeTq5wZKn6ubxWkHcY3_yazqYtV5Mpux0iz7pI3WMimmyAi2J7__qqrJGg3X8tfqA7rU2Ax-nTdhgL7K2eaZg==', 'gAAAAABrBtys2Vq672KO3s6iAITHQY3Rg6WckBECGxQ83tCIEhL-kw3EKvpFj5n9rlLKF6EgtHrZYhZXD3JC2gXNd_a24uOK8Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'crisis', true, NULL, NULL);
INSERT INTO public.message VALUES (326, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBtysdq10fTTbl6LGaE1BsnwZKCIYBWlt2ctncit4VdGogXBsWl8k5G2TEt8I2eDpqzRQSidmdK6xabgiRejViWcrTg==', 'gAAAAABrBtysgbP0iZwxZ5zaVvkKKuLWsQjyPTj9_ftjU-vphQjhneyWXIuKSbaL_THEn0zoKBbSRIn5XbI0z9AYNM-ZtCcEgw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'opt_out', true, NULL, NULL);
INSERT INTO public.message VALUES (327, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBtysxaCVpp8clJsv80Kirj0LeO-jeebRJdc6WSNeM0ZPeYJZ9HTmZb7qW0V_QcALtZe3E6fFdkwYWBJHtGdnbb2Ehg==', 'gAAAAABrBtysMQoRKZPSLKSFgujYPcUE_JnGN0Bgg3Qq0DuUau9Wzrf0wEMrsFw60V2Lo-BZ2YZBHIQdi45FfA42c_ItXpzY2w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: STOP', '2026-03-02 16:00:00+00', 'opt_out', true, NULL, NULL);
INSERT INTO public.message VALUES (74, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq_kRDgfjQ4ur7hwR2Cy8ZsTASytRkgMeqvN65RQn21YaNhdHcHzvA7OtqBPMpocqqE5p8JKHi2Q2O0cvdHAEIB9VhDlFpEv_fMUQC2aDjJo5_SP80n_b6HLl3Tm2b6nEyarLqPQuUIeCpYJeEeEV8dP77PtBBRKcgr19OSg8Q0Yk=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (86, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqcXRTcF27UoJO-fHmi9uNrgbFLOUvnzMs5EL468cTh0kg3w5b-AlzWxqVfgS1LAyMDXbg03AQm_1zMDxYrM08ZDBz4FUlkFMEj5ydQ8GW1y1R6BtY-g2wqGneSLCKPlOgyoOErco6SURGeUA9JhuVrKvTOcPavpXf1U-x5xrri08=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (107, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyq7Y3wrwoN-vOfqyYngJa7YUaphHdxKID7k42bgvoVcIYOVFuAM5lmcggpKrXRWJwBdiiQ5cUfo3ZhQTqcJg3vUQ==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (108, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqrfgy4_cIxulJv98tnmOQQpkRFXQEN-cbQ3UFyxppiaTnGiC8-NfX62vqto9NqTAyHPlghf0EQOH-1N-gHLcq_6fjMxwKayBRGkTav0--XVi7pkMH9UXcXmd8hyPFM9pi9alpHVGo9T2rzPVKtPOLeA3kWajQYAERRFQ2Ms4V1Q1z7ny3gzMtFdEJOdN6uUDLhdB7_Gmhx1LTs4wbnYDcbim0N2vGRwJpaFCwXEibORrWBH1m_U6HfWnNPNrEit52', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (35, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq8rUO18OfzUQ8Vvc8fQGrw724hIllyygZMBjiMNvkuGhWjqbuD88bMdC25KV5qmKCQt-R6BMpHwgL0B_acQft1YikOyXn7zagBDGtnqIKn0ZVzoTKqlT3qinQ44m5j8FxKVnzOsceX946rzpqtV_Hr95dUkkKrbl3Xj2BKEEdKCqXIfhdmlTWo9xuw6yij5xLz5GrzRt2Ow6wtqPT5XeN1kz7nSNJywe3dmLh1KKlWBE=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (36, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyq1zWV6-5K1EelTl-eOnAkfZAXU_1MqY7F8rd5QbnuO5J47JAqQ8TffU6dE2ruM3qVBJHr4SomIbnOExMYU7qytYO3wra96AvazAjVFf0axV_HKtT-d7tyyQJbzNjQ9DglHIUiFH6s3GOY1dLVmICqn0lY-7s6dBvGXcJLUpDFCvNQzzvg4dT2TsDBC4DZh9o2bF3yOphewfrslc9mUC2rcz043HCcbd3iBglj_CY-BTc=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (37, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqoFr5u4TjXReRvbTFd9KyEk5OIzVpHuyRauRgUbmd4yiBVPtslxvWXKXOwA41ROjPGeQ0wJyEgv8xZ1VGtXCvoHrxhOf3ZgCK6nDL5HF-eNAC0edWNvhD29eqzsim0q2O9eD_B2pAQ9CEy8axq2p7M2Jpcbsf9euEkOJ8iNTxyXs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (87, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq96x6-qe2fcHOe5ASYGZJDlFJaiBeRACljzaIY_6zXpo1Md6QNZRdN9IVv6tUUz9ljelpT1N_wvMtGe6J6AjoYHt4z--mPAzo0hkdxff-ZVnulT1k6Fs6XbK_EJiS3tb79DfLeKH_zrhXIUmXTkShxSCN-4z3bYIC1Luf17rTPaXMf-9XRVWkAqCMcyVyvyWpP7zfcacThHvCvuSa0QVVs_F1uMNkat7jN01ZRUFpPGmtsDITBUqEmVvQBB5Jjbgp', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (88, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqB1BIEe2AlEOxemR10JwOrLt1Kw-k54rXwYE7ir8Qpa8_ujERbquipIw18t4n2sndyMv3Dw5mSGp9ACM_NhXuI9T52Wi6cHzdG9_2FnXNyAQI385o1H3-9aFljTQpqKpHIwI-L4QsAWa5V7Yk9mYWVp9z5--AH0N6IMsx3d_21hY=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (102, 1, 1, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyq11k0RMIEtMtER07wEe9o5H0pY90osqxS0ECTmI9G3OxksjE33jzgWZGYynkCoMuF7RNaJJIOiksfucZ9TViqQDVGbzZT_ssRgmiVvyiUVL1Xp44ZR2s9AwTylP9HSu6NF4zk00lul8mzFVA8lm4xvsBi9eyr2QKDu6Y2mLEbQUpRUdm8II7J2bnjHDdqQzFdPJjxW4Ky5sJxgDWihnRmlh1X0SMYMwGrLGO8Rgvxx2I=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (101, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqNRh7vByDMj1TrYbBOq_hrbHE0G-BCjX3CWUoZHVnPyutUFdJkhcO7HqlRtm0LDU-aE3KuKaRBjPPtQk3o3rK8D-n7TzYZTs5Bnwwysf2dBWCPwaz-DFrgJQKUZYgiX2S8wZTm9rX11T0ggxB6OiPHZ_WE5OjqXqdL-2Aq5RemoX4DF8Eh2ZVm9zM9c3u0P4c3t7kDiKKPWRerr7XeFc_wtxOOK58Ae1VeBSfTRrDunA=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (104, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrru-NBIssAvbn4oTyIuf3gQbSJFnXo0QZUMEGSAypCcqXhrFdOf7YV-SbB9MDb3AGKTx1Knybr8NNpVA6WebEu0nBjLt40uGDdhzzsExsugKB2sJsBvtNUoty95ET3-u1YUp4XLMMox5j3JCQ2wa1WrTSSe6FHoDKwIUAkh3uWBA=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (116, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyqYh-qTeYyQ3Au-dIKBBLYsKEuDSkpgz98m2-VLovc7LklW-GfihrIa8E1JswUdMi8XTo-8V1PcPJWkYfyJ9uHnA==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (117, 1, 1, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqUsoBu-57xsVNRHXUSh1FSvS-FcshfkGlYYf2quLK74ZhCa3_ZevugaYgujdf1kl7GH7p1MEMmeyAm-qr8d3vT6lIXoCrCriKESt11a4xlsryJOToTxeFeJsq6KWvMdARyV8jdxWHK94hVzSINcRLgdMu3u-X7Ok1TWO1XU3cyjHB2xbmCemmgZ6AhlUoSME-IQeKf2m-LOV_dJSvDNkcnH8_FY2UYQXSs_EW14nLKdzCLsuKXQq2Jw4n0a7D08pQ', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (89, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq_9OFWC98-wJ_JtjCQxsHwRplzi8YFvLF9nAHZmsVSrFeXzF2I9DvovFd9fuSoMC8DvLCSXWcmEK5JAcZyBvCn7fXxx53qib-Wt2xkLIXR8-9g-c8q0Qvnxj-XjO1nEilukko91d1s1w-bYDFoJ1x1LP2JwJiZ_HSbeYeI6lPMBk=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (90, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq5J2cdNbU9L0CJob97pMXvSc9OvlaleDgM-kRHVYDpqQO4Atwg0bMTuHAZRhLY5QF7XdQMg_DnEkla9FZEWWwZ5edLI1RSKWrg7HiO5V9GKxwl-EIzrQTQPGfKh_aAOgk_L8pP2EfmAsWrHZARUazyB7_OY6mvwM_HEDkxB_vJzQ=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (93, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqddLzgxs-tq4UiAT8XYo-B0X_ww8DZQ0cf7Bc-6O5uCxLkRxsWuCxYpI-VSApKUTfW1Tm6zApfn8Oo8ELkVoubDH3KTGMXDg3iWOh1LV9pf44KNRE4-eBkJHGOvNpa1iLmnXe9yR4CnL6MZf5ggajW-29B42oJ1QLGG8Csd-b2Lk=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (94, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqYdquqYpinb25GDF5WcbO74bR9nm2Lvd4nAllrB0yW2btTYx5vWIR2BpurWqqmfRR_r_2XBn27as0Q3kVrFNvKcfua0P8EdHkvwSnx-3xTcV_iBKdbgCyNIwUPhU8uPOwVqDcUaPcYmXC-zgCTSbzMvaNWCqkkv2LxtGmyGXUBSkWvxzK6Dsbsw5NQfR71PApJRbPofXfVAVKQKaohGXHiOe58bOALVabcWhi9ejoDGkTe7xh8YiVQiFydUPqEenM', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (95, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqzjCoVmysStljfKl5Fp3iS5Q3UuadGeWUI6G371BVnulTWw5gXENBRTY44p02N31UpmbzcDmW5H74jr1NzNkPAE792fwCH5Sz-yeluGYOxhvEu6UvcOcYf8BYA4czVb4xFAAgp_j9cu0LQxYmrt8TIFoQjZg63vUxxWUU4ORC4kM=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (96, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqoSjkj2lgZ8RgPzfjmCWlfAUeedQIr3guqIoDuFLbQHxiP_6FueLuf6fVWPEYDYelZFW_rjKa-8O0O9IMkfGLu26ZtOqt1UhmOPNd8W8ynYNupSbY1dv1XCWPa_PaEymssHRUH9kAF3XDijHEnQLn6iOkWx41ct3D5R2JSUuMnP0=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (103, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqPi8uWFXRvR4zPy4PFKaUn-oC9s5sS8Em_Jpp2wmlvY1-tUd_H0se7LAnBmPHY5qjp-2anemRbn1qRyY5XqXWyzcuYbNjayqEl8JWQi6JU5R58XsH6-Ie6ptz6KKT-wD1628q4wwuw_egnm-uMhg1nXE9i3lribZOZd3DCuzRY0I=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (115, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrE_WkBJWThWLnhYGTPBuA2LYP-AxRKJ9oDFPZ4y08SLL1TEWbxEgP_mfqSLebssyXp939l84P5UjfcdqP9bKqwoj9P60nzoOL32qSGg2b1Hf1oT9R-DS83K-V8A1-1Ki4k4t9LoDGll5X-2EOYmw6Rv_F8U_lCryQYUlrpLrpGCU=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (123, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyqEUVYfR425h7VvRFbrvaJAwt2ckaNPmzgV0lmMIN9xwn7IdSIgSZNQ64BLQWi747g3apBK4ITDqMM1EPzINDpnw==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (124, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqyAFq3RtS3KYvHRlFOV1km7y6ZaU-r4tq2qI7AtIynaxxFB1tyOsBosDCAIsdQM5RuhmlYz75ARhbEb5l6DbcVorVzErptEoc39wkDH-s6vDc0nFkaEdn8UZa2ou8cmBy5KS-Cvx-8nEM1WVrUJ2nxrTK_Xo4d6rPyH3K2HHVA-pZMEkrIALcWdkERV-_OYMuEcJgMHaNUyV_pEufgMbnfZEjaiHKEErZzxgv99xhwWWUqvOyS4GWbVY9UFMzqF6N', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (130, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBtyqvSUp-JgirRjdEVXpfzK_N18YHWc5u3zMFo1VZxjFKaMO90t1YafyWmHu4-dI4YE6nJpODX1LNiCIpp04C5bwJg==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (131, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqt2qVJU6YMXu1prILdyaFOdpPiKtG9e-B1yAk56cO94jOrh70gnIT7w0E6KGrKUr_SF4N1NfMYkmLoGGVdX-m7t6eARYAzlZUcfoRKb95ZosjWlGiTehdia26JBOCHTu-KwwcHLAg-4ZROdC4r3LxOPOjeNerkGf0ODxoMUKciftFu-zOpiO-GEgYQgo3GvxmtrLcYqB7EdGfN9_LFzSFdJcRvnWvwXAGFmuhMls3Afr1BZoRw61ofdclEBwlj_6H', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (5, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqbrjpfrdm8Xs5rV7OAXKZOhJp3FunI4uOM7gfcz1PFuGqkS2qUHUM1hvBj2chxqsnHJu5wZKIfLHW11frvmk-luhHjbJPhvTJkdi9ZH6TLpymEnR9pYtasxDxuUx_UR76xqKIm61fw-4lx5ccoWCQafC42GEaC_aiOIR41hb1bH0mWU9iJkUtAPrCZwAjooDsNNcE5u9NUFxOWml_arGrIvuGPUXdI8jnWX4J8-U4FkQ=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (6, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqmHjkNY9xGS1csa8kDOhBnfU2WmyIQALh-Y-Ag_iTME43hBWL9NT4qdKRSMobOwrm1ZYa0aFKQyxrRO6vHcNUfL_Wxqes8EwxoUoZpqd8Jgg44yJvX7gNrZws_aapJjuvieG7IfgaKTYu1xbfFLaXLOubZqM6cCQml4-QaGP8QDMGgV5V2d8G3f2p5W9TFBbiz6mSeA1LJMCx6jJ4EbpuTDDTzvn9u16lX6e5RA2RxbiU3oxPsrQTLENyMRyNjmoH', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (118, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrjZcXkedGv_BnFPB2_Vm8KVi2tEsGqLn2crY8PxAwT_vovhQd4WAF51rmSqEySnIxinWdxH802LeAlckuxSIaWWu3noYxeYgHe3CJ8ZeJk907rV_erZUyPTfVvkt7m8WvZeMtcsZ72EgtYWaalwdn6ZcMc9nXv9laPCqbbBzadJnT0CUB0SfUstqS3tJg-yTS-4JWHxirsDkOH-sxW3WhNHizUg8WTLxzAzP0tIunBRKSaw7rAtnFj2iRlaN4s87X', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (119, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrd6MqOAexz9WnvdIXOdo3HCvlDWSqYkd92KLdk5eJmhH0WDfJ3E1l0PUSVZ9NbFblxzJGk-bps0QRRHDCajSYmfA2o-AIIOiNrkvX6Ma0cUAm8ADrpVgSJuUNcIiyEfVYrhnlnK8dqLaZS9yvqa1Rjk7qghHq_xaemuQmgsYoeGo=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (120, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrsKCzAm6Vc-2-cqzwD30GHe1wJWIa_7iUrAyUY-aXJkmbUOH5y4NbqCGC8P1_Odf2BGEc80oUuyi4tUsccVqntPy5zLesmiy-j41Jpmzjqfoe_T_nqFQkFe404S5VoMZY_eM1HzzKK5w6VFSSgFBbY_9ICdIGz8CgotepaI0A4q9Pvkevbe_-MsQcs875S7oGlcc244QrJYC2JRSCbtUAxPy7WWWJ97qN7LvE3cSrXl4=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (121, 1, 1, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyriM5BRqZh6yQ_4KI2ydq1onh8fyS0BltYgpxwB6omw7Y0TaBqG1cSQ2uku6oj_1BbAgfABXN6tFLRvZdb08wwh8Ml-obBYCr4AofXC9kcOnPABm2nurB1xUB_s9phrnRxXx555AmvzyTGxmaB8sXl_TMip4DduCUIthpQgbAjFEEAC-Ma2-ePGyE0JGyOlhyEtDI8m87Rtx7blyiqdD0cvZreqhw_MHHTlE-Fy0IsRTU=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (122, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrC5-gwK7EECd6WwhYQuZYrcJIGhYHsaQHq9Qlqq7D52WSDS5rtGF42e-nZXEVKCNiZHYcuH8-4BNaS0Kynmm0eYzQqLsj5UUdLrTKaGzPhAeVuJBfgas7-QagTdpGSjBUjDGl5WzcbXAeuaD-stHk_rFup8wVDZDepCGaIAfAM_g=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (328, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBtysQwH9fWm7TauQUvpu2xfKpoLeYBPsZP9mF9Rnf_WhA5ZPa8uI_jIfhDsuF1PZ7N2CKhubcIlETxAy7wIsgsKC7A==', 'gAAAAABrBtysPORKa2f4TeZ5ofjqhC-Keln88yU-GQU3qW9U35ZMdvWmoM6WlMmg2J668AzdZ0xw8RqXYDbKcq3WIDL1_p_2CA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'opt_in', true, NULL, NULL);
INSERT INTO public.message VALUES (329, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBtyscVcZAhlmfGOI20ku0mw-m69uTfn9lBqNcPGRD7ztt6qhUMs0-aqXkY68lsPgSJ0-fHtqmIRoLCrsR5FyFWM_Ow==', 'gAAAAABrBtyseGeuqf7L-Dxf5Ig9_Mr2WAyu-SYj1a1wg_GrMFU8PJ0RlcOo--C8hjX1VxQI0lGOGe3-YLKuSiFWvp3pl25aUg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: START', '2026-03-02 16:00:00+00', 'opt_in', true, NULL, NULL);
INSERT INTO public.message VALUES (330, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBtysx1IWEgMQBvXTKW2JeiQTp_ov21CGlfLcyIuW9jI3czYGh4pL45-gHKMzM9VCXyT1DHY7QsFdzCe6Fcy2CaTX-w==', 'gAAAAABrBtys6zQARE-VGpwh9brDCm8tebj3IrEfE6e0u4PbAuFjVzmmaBTvT1-rRvTIyWDnj9SiM_-rPX89zQqdGLwcUWwSzQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'help', true, NULL, NULL);
INSERT INTO public.message VALUES (331, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBtysq1TIDvytgMzbHQbAbrOoGJfdAe2BpN-JAwb_HA1Ch4eOV8DHdv9HHamxG0tjgHcmUydqam-ey3lTbUiIJa6RXg==', 'gAAAAABrBtysZmHcFAq2knP_LxBtRz600vtrklXvK8bd9ROIs4wUaH5QApRUtgpIQ9s9dhDnZUK1YcvLHUDjOguXq7NFw54kdg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answered by the carrier: HELP', '2026-03-02 16:00:00+00', 'help', true, NULL, NULL);
INSERT INTO public.message VALUES (332, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBtysXjTpN7e0WUZpDDch3m1-yELv8h9JTADsZ51rTsg_eo6j5QHHPGxkC1XSF4ccC1KoWjqZW6WdERCQEx4GPAQq2A==', 'gAAAAABrBtys8yr8pS69pXakaIbXO-zyjF0CLO_o9hhLQxbzb-UDuHVd0gRIosI0nom0158wEqkDPcWiuNJyGgiyAugKalF2fA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'loop', true, NULL, NULL);
INSERT INTO public.message VALUES (333, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBtysSz7mLpiQNGJdvvsUDHCzIfSD7KCyg1E7dhFftVF40PjghXVjVFbm0c3GAMg_ccnIGHgoYGWoA8Y2TnC4k-F8pA==', 'gAAAAABrBtys0G6kOGfpe04eanQ5Uc1E_MGqHzF1R8r65OqhffFwHu991qBS0pcT2F_YlQb3nQSGUvv2g4FCw4R77putvGn0wQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', true, NULL, NULL);
INSERT INTO public.message VALUES (334, 2, 17, 'inbound', 'text', 'received', 'gAAAAABrBtysq9WoBRt-WaeVUCXMN0wF6_p4FmI5zgZPvH90tLtr2craB1vTplrsQ8JlP8hiN2-nNxK7IluOv6u5yLD0UagCpw==', 'gAAAAABrBtysifLwDGwFgs4-K85LrLjLKCKZYSOwAkEeGTkRPsprxB45WDSNz1qCXEWn1Z8zDrEJ-PmwzoRdJCisnjqAw6X1FA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: none', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (335, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBtyssfU_93evun67afWU1NBzV04Mlp8vcCBlUtVuHAWdu0cSJDiya3NVwJJF14D8Z2nVjKOW9wXUq4w4-U43MRC6_w==', 'gAAAAABrBtys0psxOjkIhMxZqgFXCD7bY84J9XPIrj5PxiUmJ3T-Xxsan0SRaO7WgZBlKbeyD-h3KYkN_n2_nRAKDers0pBSFw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: hungry', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (38, 1, 2, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqDXLdFXop_8vrc2WRHp0esT5DcCN6jOJrlEaoDZ8ku2jYR4Oq8pGkaBATFHlea2eUJzSdhVDaHXHx4lP7dtNiJ0GzfujmHcI3EAEHnoNgUmQhRo13wN7w7wzBx6EGxhQMheQcTP_0BZrPmwa9V-wrowG8en1DWeMmStXlaME4SvjgxvQV_scUTHvM1RKO8t3JzAqGxs3EZB3EhIl5hyW3i45rrWOgCslRIIQgIsCL_dA=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (39, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqFhSlXhCyYfR_clPBUpJr7CTz59ZU1qHDf_90kEFnN_OIgOP8kbYg3x5xZ5Jr41XuyjLkRYl0TELBLVlsF-60NSdU0QKdczyQZP7X_23WCt2C-Gjcqxy67M7txxq4PF1AkzKTpvFvEereLWhFyRmbh3aNyvS4j3DNPSqLQfiVGz8=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (40, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqa47oS2O_tsdXZ9Q49iR3STlGCvHLv9k5xIL-SXW5symy6CZwN_OQSKhi_ZRbQkkR1jGnRK8jM4kP2k5BETwVKy5ym7HSVzQb90JIaXE7op2r9DPa9UzU1dhJNb_o8omicfX9iOGMTzFU4JIK6JItYOHGw_CghB6a4QgmwbLo1tM=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (41, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqk2p9EzRWfltud61l4v79eq29vw23wtiRgfj-EEkSpGIiC6GCHJUOJDYD1n7aTMxNsKPYIenHgvk8sXIqyjxXDzJHMY8Yn8hd5_CJ3TCeE1uznQTfxS2zIgi9rMcJg6LpQh7i_m2JsUSq3L1tChzhKfDBpVentC5Wot8s1TlU96g=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (42, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqO9p3y5jSKoXMlC5MCmBvKSxrDxa1xX7IBWgrsE9Fe7JEFpq2CfTn7WTRJqCfCy3o4e27r-TLIxHK_BuPAQc4KGhPbLC4BT9Ey6YOQh_xEwux9ESlminSEBSvjEWfE7KL_OiJcKtE5OwpRGBlCXnAKwhZYdH-_yCiSqfDaY8X-ZI=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (43, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqsXSDWiBE-pAorZUi9xLj-FSN04ulIOULfl0LQ16tGYRxMw6RhPJUkVRN-iieQrsUXVw5UL8qogaV3s5UKae3nTiGPUQ2BD2HpL_bI3MkBkrBgrIT302SfMcQg_9V7ATOU8dvtN9kO9tbYvLggdELpdWFp6uJhqE_Fd92yjslQ40=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (136, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqNkEUWBLGZwRZ4H27LCNmK5EXUfWDMbtPFzFV0CxqYHszDw7QhZI9Nz1aVbomal2NQzJZ7qSyFzw0HHc5ZQWZZXDkcLf1vfgJednRq8KwcF2XSnVw5QKJDR2WtEVXOs44QVBYorRqi4ooHuuJRaD6oLzudhOObdhqIM8JYuDefEkNvwTjki7QJ-6N38GVMvCkaqrnKSO9FH6_DgJjumCkKBd_5PGD4MblppphQ4XVeUaXRWHvXrUBQZYfC_CSNxH2', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (137, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqIQeBrXPzvzavC-6ZjVZcs7nl5l_7P5X68YR9kvQBRIpE4rt7qXh6wuY9VDF2pyxtDm2D7f5wwU7HVBudS7jEgh4O2BbARoVT2p0NKFtxDRJ1UVHvSHEBiQIPD0vNYJKqAgdvj_odq8DoTzVFAEqgdsKUWqsPqtKqdsOAnhfg7qA=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (138, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBtyqO3VWpOkRDI1aaPIqrVcWrN8idD8ZUShQZTZ85O6sRhMIa6RaFbl36P8gdaSZlnmAxG46FMGbPlJtq3GQ6tEueA==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (139, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqCExsTmx3UGzBZVggLDjz0cg8l93XT22pRKLBGBi26I9xRcmdFtUF5EmZxNmEkJAnuYKRlYsgydYJl5BgB5xuC1PQYUnHxvgLqIzVrCgBJjmOYNVBz59gDDQRQcvKmN739XZuU_5Vjl0VJ8WOvwxK43qiI4JtqPJlOW6nHsLHQhx5Fx50u1itXsldlPjjV6rztRxiQsi4MqNaEueSO8rKOvA4J6YnkFGskPPD8Rd4UUJ92Zdo0m5BU-_s0Aeiu2SJ', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (7, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqy8-UHPhZ3-wyOtjNxse_CHyxmG2c6RE0z7MaBBX89nXKZlSXUbmDVNJ--2qisU8Z0aFTYxRV_Gu0ZrFOH5ItciqjKgrqfIDEicr-L9x_p3Tf1rF3Qj7JJHCRmg4OUjfoOvG8tRHtHLNcYQPW75QkUvfy9o2gkeMfhMOYnGdgFJs3wOHksACwYFZUYrYeLJRAJh7R9_ezJXOkLrQErpjpI0pLbN8ixsVSCbOqreIFzj-WV3pvte5nomoGt2gID-Z3', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (336, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBtysWYRi5ZQcxfuATwMD-cdQSVqwihoL7wWINd-GpmxPuOBo_PO6-TNGEGQ6iJ-xywo8ojeAS5ISjRN4EU09AOcZ1A==', 'gAAAAABrBtysiVlVu3d2ZRNiaFAYfkUuZBkbH1ewB1g-WQxKPwFIYBo7vkvVqHYDL8RKVr8ucx4qnSyqlxmp6eTYsKlwLABShA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: angry', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (337, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBtysG5ltjXkzF-TDPo1PCUb-ofKL776b9jg1nvh-vl4Ebto90PfEycBrmVvlE5zBDKnIGLyUirXdll7SV7P84XRTLQ==', 'gAAAAABrBtysU80fWmxLqqajH0DrvbLvP4JPcrrX6Y9Eslr-5UEV2ZbF_Lc_QQDCHDrKsz8rGaWb6pCLaFLU1sHL1hdnkwcUDA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: lonely', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (338, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBtysXTqhPnrNUi073nb4nOLrB4miX4hwjUD_x8_jYpDbeQAn_l2wB6dWd5x047K6NbKML-oAwflseeTLCslNAwBZ-w==', 'gAAAAABrBtysrVfkBG6SOUFm8a3l8v7Du6Yjc2FJ-sdj8ue30Od2r8sSXZhzZOoCIYUhxQmSFt9-SeT0C9drZ0MP13-VmQIg3Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, 'halt: tired', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (339, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBtys2iX8mBpbFMnR222oGTl3Ce8MYCbj23VsRvsPWiF5tbM5pgh1fNyhauo6GgINneS6_LnbiXg7A65WDxHIzJ-pZA==', 'gAAAAABrBtysJRx62W4QwK2AYme7-OwCLxKn8jCrHnCgzPcDChqVG8UN4L98-FxdJQULGSlwq1hpGNsvWyPe00ucvQUxiuvDnA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'late_answer', true, NULL, NULL);
INSERT INTO public.message VALUES (340, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBtysgseABz-L5QA7uPs2JtPtni6bs-qd8HDF326jJC1kAAJ0b9zbAjjNTPC9wkeQ7TlYuC9c5TSoPNpzOs-kQtl9QA==', 'gAAAAABrBtysFR7H7GcAZoTvaHGq2eJ_yOkNWGgXZESLVmFX9QIdxHw4jDU5XLQO0obBafFbOYt3PuKaygnLXBkhhn92FZDIKw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'again', true, NULL, NULL);
INSERT INTO public.message VALUES (341, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBtysmbDO-CDLhYzmRaIVclsOHyUq8tvgUNJB_JQ1TpnU-YuUCgjkM6XXaMN27La0gJcxe5zJfRZNJps7v6_cPxjTdg==', 'gAAAAABrBtyskeJG-dLKaSSJ9RhLknMB_r_5BpbMYo5SWhCADvRwrnuz711c5PouPAlpA2ixtCCYQTbqMDkdhi01BitV2MtIqQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'command', true, NULL, NULL);
INSERT INTO public.message VALUES (8, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq8LImKX9NVEBc1SE9bN_dF5lSkUxJGS6IfAXAhEMY3KR44HNCgX7MN4fuJJvss6bXjdBLTmjbosC6nF-zWxOokoHgvMxx5tf0ZCQbXNl_xKLSnCa2d7oTG4ostKGU37eC3grs8BKi1yQX5xxdeJ4IFJjgxMdtSed9kvGgOKXJiUWPuyFBsabqDxulillIebbUQZDO5lfMRnpbMgingX16n4S2O4dQBrvb2ku6TbTyVGU_7kklhITT-rE3Pj7XUoBY', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (44, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqaU7rC6KMug-9-0L6vYkU2t4mkqsWw9ZKK2GKLHYCYiia4ssGXX90Cko8eQPjWE4d1LyxvgwkHC93BNXpUgSPXhvZshYFEvy9FwFbqKsOYpJilbUgdX8EWx5aKyDLPdqSGFWmrUgK1VbGfFda-0-cU4Xofe2cc4Vu9srOYdmnQhs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (45, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqjbG9-jtJ0DpM82ehEw9WOigxYSRTTxpWCBBHjpbc-G7tn_UHpmgUZ3Is08lYIuMmMhe83NF_PVSc6MTC9HfUITOeAzho35i2xuxcgSjEyXHnROCiikNqmKLRiXEt3iYIzhGGtewiWDBrbWi1Y48ZE1P3504t1dTn1EpGOOTNZgA=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (46, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqAz8-lucUVXo2FtZc1hJ2vzggGv4gF4hsusIKye9N5Q9nXXv0HK1izpNwzkl41F65zvI8VPC39ASpHyC-M2zuBx7OZycIk_xUZKLBjpJNdfrQ_bazA5Y3EBu-ibORMu194r_7aU3gZio4Xi9HojBwNLNYOmEG-seCoNargVL9djQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (75, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqdDhD-lkuc34U8vjm5tBsjAsU48r1TmWVDsXKOme3q2qHMg-SeLa_jPGBG9o2SIVHCW4sSvdor_W1PW5mH8sXXrRJlSoZTuQlIHOEWaSrnVI3CGtIPsYMYffQpjCauIB_Pe1-lZzqTzYTRWzN8CjAnhuA9DAjr1GcwEs5RWRfNtk=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (125, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqZ-iAumQkTYsx7-4EBkoeGStdyV4Rdna6TLoWR4hmJMLU4CR3Cr9WyRCsRVBok1aje-pggEUwdUHFoKpdtBxrVrg9QY4OSAzgxOcLoZSV0Dl0VqvQA3WS7-0HijwoRqmn8odl0rX80vI7CSbpVQYt7h_hy-y_SXIQAhalG7KPXhE=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (140, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyq0a92HW8XzM9d85X2nCW6c3akqBy8F2XBvlr-g1zNEt88J_0A73pCrW-e5-hig2U_H5ET2bCLWyh3um4u8R4yt3eN7dzIdMLl8o2fOn2HOzjaIxvedpaCsY6WmJzctNgS7IgBaqsv8JlRMuIEwZcQZAzCfYl3GKyD68Vd8gEtySiki-uQsXyAp9GxFJRyZcMMee1Z4bFn0CRGsIpkCbMqOme1eNS_qxlGecV8-wgbNHA=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (141, 1, 2, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyqInHO6EFJNLMrmj_hBBJk3dFo5F1ws631rOK9nQzIjo-Xtn61PLDZgGD1nUxzD8WRzVrmGmve-co2R7qARfYrIeo7XgD8UzcOHl32rEynDInUMeEyCeuoetVNeUeaEMEq_5qa-tonohBZ7SJ7CFLsN2djWxp-nmD29WraHiBIDUuQfcuQ_CinK0pZ0gCrWR6KP2f-1S2GUbMUWIjdcVCcHPnYIPcIkt8xnIds1-5PDSo=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (143, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyq0afUY4HDDIGlkUwLeJNlgMmd-ZZrjnKIf6H4SsPPOYpLfEiAemQf_HpnPAZow17kAf9DgXr-KN-orRq3QeBUj2p5A_xgrD4yY6XNPkCyXSiRynETUEU2LXrU4OGUDxFP_hyny0eWf_wlWKwPSvhbDW_Z6-UzYUG6UT2VcTSVpWA=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (144, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqKrlx7guUWASIDLCDTlHo8-9JYbD1qZiCgLzbg9lckKI1QBzTU2sB2unHKcMCCw01Q6-nde9BuptV_8hPCD_ivKbOW-SE0mlwbYk0WfjsvzGuSvQhtKNNUn814qr4BEK9cuaYlkM_dheG6L4VsGiiYptkAsQwM7TZFGLPT2bPEpok8kiQWDyPBNMsU-c3r8KsfMg6pGdnYnOTf64iJKdc4SF7CPNGswTVCFqTIEnmI7LRfs9Oe3LQYg0v7BNuyA0S', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (145, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqDa3-MpwKYx7gIDbhMY1LhFKOjf0dx78E3mKbdVJMn_xF7if6Juk87QwYfeqAtdIM2PiMWWj190lUj-_uY04vAA5IBZjAwW1JfFPuUqKAsPoSZYFinC0lQzJ3ioBzOGpw3_1vWS3pz1VXGxxiaAwvHoSnmkGXy-5u-GCwPEDi2yg=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (146, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBtyqwwEH4UDPe8DxyrcsnxlFj3IKP4ck1i6Iq9zybptl8TqXn1FWe6GZfQ9qiryPQB9-azwCD6ud6tiIWMXanpVn4w==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (147, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqudSjdrL5olB7NtLNIIAfE1gFwDaRuFciJK0yUIgy5fBnUAD8Hn4AULLq7IT9pyiXa77Cj42kkgEBQy0tZBQ9BuQZLe4t_rAiZaCm8M7Q6OtLpoe9pUavDIaDbDJ9gGysFEZgpNdxKz-KkST1bCD0x5eyjUABo08SLf7UB-BR-VUBKpbvk9NZymVzEs7zv4-HmhlFwkbrnG7vtpRuN1q_EByl2ZlAaifo7IqOmHWZml79dQr8ak-nsRIMjqHnV93H', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (47, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq9vM371e-WlQryVuUlCmchESu6YK0wJPrHmbyXQMomr4ng-EdsjZp55LjM7SsRliPl-yDQbzt5em5u2v98DtpspY-YxzMXH4L9D1gVwMrC9rUm1KMAhoZQqZQ3tU6mqRMeZ4wGDxvh2BInu8BJ8F73mC479tICwI7oArYOG3mTM1VMOTxAL1prkrJzAGj1ZP5MRCW5f7DwPprf7IGDNl7mPHlY40CaYkeF11xQ1VCMnY=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (543, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtyslw1Ad2kVlEGmxlc57-Y2ogl1erjBKJ_Kk4h4ykJDdMga-dkhuDotXmnGJXw3haJDSj2DRH_itpX0EYwTuSATAQ==', 'gAAAAABrBtysAQObX2jBBWZZBmwgJSe_OuhDVeq0lfMwh3eyR3eRcVTPNRkGzxiLYfG86opmxAO8H1UrwhuhbpIsqj3TgL1lEQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (544, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtyscNfIe1kOoHxGdP9IG_SQf4JAxJADhBPNnueWDvXdNmZZrBxUawma5uJcvczvC7mSYH4pW7MtS3-Kvw8D7BKGFA==', 'gAAAAABrBtysSpdfp_Fq8UDEFm8fz1pSfyuZEBRyz6g1OJ99Dm_GTgiyUh4Wbpvf7DH6CwzUwR1VvcF5lzvBMRxGLcJQD30xOQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (48, 1, 2, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqPlBTt4Q-ZNCAvIYXv74Yv6WcddRwazX-irak9P32bDJoLEikQqIHOC8kIuQwYNMzu_G0c-NKpoNexd1E0lth370QxwybPa_bWs4ypR2GbVK97dOQb_Zx6JgNbJZHPsFntODBlOmkFXk9SZOtTAy7baYXUViEWmY2inGWqynH2-SnwwG4iwMzPaeqqIlOO6Q7ehQK1ShS_btkRQY4SOrPfLNnjLTqZMQOMHlN0X-mQIA=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (49, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqSV_EqejVMD1oALrV4aq0oiwp-iihN59Jv-U1uKNq4tuPO6npZdqxvsI9qGDyfkFfmE5H6j0QtkEqGGPdYmqa1DjOL5qjoenOT3wII2MbryiISrxkEdc6G-JBfWdFUFjCoNdO3loZFPNxBDe6wNoIpxN3E5cq0EMKCiJ8Q_KHmyM=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (126, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq7_KlAmzjZu8fdwIrfGfKjLCl9xKlcPVwWvwwCLDTgO0k7MmP8Hv1IGSv990ZpwuiWV1VMzMXlLJ5LXlCxxFpZtXhNu_4ZvEzb1-aG7jBiRecWXgyDfNAbpPRNZiHTHX1vkaJC1h8n55uPzE207Pd8aR2lgU3TG6X3ROD8ZORlAhRxWCnP8qvwesQLaDGxp4PGZgne5bt5P9L7RamlzpsEIFX0uFC7WZjido27ABdFhdeWsJ3a6f-2HxEDlm1vXI8', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (127, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqnEed-LY-iR8yW5zyAfqhM09FdOAWIeRTPor7hIxcc8_bjMiju7QSIKN7Eh3l0hIwNzDFw0qGj-68kBHov2DcOT8VaCS4kVlGgXfPTVhBVwcfmmZASStXSo9pph0knmqHMC6LsTytMEY5hsy6OyBNMI_Dlp6Klkqf-bnCymLGolE=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (148, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqpjOnXE3wXQVrbwlCXEOyqSsHk2QUbjcrDyZLxrJwMQTLzSJN4ES09a-Rn9ptxJKAVOHT8ptq-_3XmEjwqfUyUYdKABTuRGkblP8m3Cnd0-FM8v0soNWxDJsRDfBHToYIuhPuP8WSOUxJlv9IYdzFy5OhEISXkiOyXouQQlGwk6o=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (149, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqWiOmEdjW1aEqybrIepMkW8YA8z2eeN0L1a8NkI8QePWAun2D4Y9rpU0YvafARphJnI8_oidxQN1FvXm3e2TMnvnkWy2mYPiku6Re7gyHvBeP1S60Vm9SMuQ_MbdbuhXpIfBIoQtQ9AqeGlo-mTRao0CzTM5shaQrl_0y2Iwwxl-5fBSJByxkNtO2zNBk1s-6e9VK6hJ32-rZwx3Uv0xUpj3Id4NduEDhVkrmQU2592HOObuOEsaeQDmyeECWptUl', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (150, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqd_6x2moReCbKJOFSRVJ4RfnrvnbbWQOIwDckt3BXpb-jFG6WVV3nXuos2_OrSBkRBuzm0-pfP-2pZK_G7Lvy3YFCLcrumBV9mFVAThxXM1Vz3jwBVfo8ARG-LyI8Tv5uL37BB4CSl6UpDDk6O9FIMDVLKhqYNLdf4ukadbHVY5s=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (151, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqFUanmASMZqGtfr0j8Kja1GK-Lb3GS-xOcA4uk3o7uQN7jxE3Evqj0du89u-F4u1SzMcdcGqWXlg1FJ62uvAyD1wPXOfl9ziA4Bm-4tvN-h-z63b6x1g1WDNYzQvifBUgwBwW6wlewn2wPfetj_CxNHnEzfX5vtjy9CkPvTjFc5U=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (152, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqTTvIIYGqBJG7MD1hdt2r5I1LptUVHafKh3kqpz2UY37U29W2EKaolxXDLF5bNqY66kNSz3IFVHIXNjfDJVb-ljMgBI2fG6v_G1mqF4Z6Jt5rQMTgKLl-B-VxTMD5Ks7WU-vU-u4McmaFs6xOK_DvDYdLgGpTTF2p2Epk4f_Yjy5E9sJy_8xS1HcjK8RG842devcnvGc_81zvsj1gJLQb_16wOX6DEiNrTzCWmNDgOrNZipk1UihzhE-V0o6ucoay', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (153, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqz5DlvDlsyeQxvl2daQHInw50lM0qFm2REQ0k64WV0oIdW98ea5AfCPTq56UKx2CiHfEBtARnwh_zuFZ5C_Wwj5hRy_23Xeq94mQYMSIUEic-EaKsBsOZmQUDCreotQYw2pBsBl_qB_QxCehIF-eZAogKSstFBze6QTUuU4sefIs=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (154, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqIBSr2CaUDzmoy8XLQzrTXfI8Mz-DGFVm7S5AmlApJ0ZI6EDqWMreJYzXkDo-qU5pvbFUuROrHKfglBo9At-y0P0EhkAQkN2CAJsCkjVbTCfThyfJsYHunCOr-sIW4sKkY95pUuIQz0iSxSKShrEY4SCsE2tbAbhByYjJmLfyOtE=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (155, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBtyqZd5LbK7ese7RpYdPGBEKhlNAjhbnFPwBFiW2w6_qSBfoAdgO2tVxw2M6eU6YDvdCjQ8hvzRkALB9wCvqUSUDcw==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (156, 1, 2, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqzQx9T8c9S57r9WuArfKeS9gTSM7oormEWqH0u0QLa8r2AdadZedbE6O5yLV2K2iGRetWCOFgx-eikgd7j-SxPtF3C8Rvtygj0stWNAWquIGiTmv0uwNX2DQR1-Bizs9KVTFhHQBcDG4YOOKWXM1p15fLZSBphAbvaqIQlcdTxevSdXtdm0LLX5WA_pVZM3Jlwx3gtA1aty-M8TRP-ZyXRRiIOab87b0SGv-Oj2kC92ukz8F5fx3vAeFXTcqJFaRo', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (128, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq1kJyZCXBMRm8UKQr0_nK4MA3tMzSzsudMf7Jjqw-18K9meuQQKdAre0Ts-sXFJrtuT5tFV7LC5bLDUWw0hlYmjPJZUbA13OL8MrhULIo1dQwQb9jYukMgRluQHPvLcT6MmhoU3K1IPEDsZgWcwGzOC5RFkIvp9wrwwbBpe90TA8=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (129, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqYh_1mkGHNFzswC5AZ94LLCXCtOma3MHKe5mbVjWHwLj4MkZu3guq_KSKyfRtA13GiySuOFZSKMLeUEqQ_hBKjScz5JmqK-qyLPM3jR0gX0qq_P5m93UrCVJL-nw_EeisdFJ-E5TizD3CNyovVCymRvAcu2Rv4nMF-JnuT3vvemU=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (203, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqdE99ndvgO1HEbuh6CcClUoPfKxAspN7akfNwzFTzkC2TxElZ1BmCPQFZ-UzN3Aee9sG8G2kz1saZ1J4iaeD-D5ChtP6sOlQm-5TVILUZsjwkiwnS286cBPOhYpZZFL-0kaco_qb6q_Nr1oIXRwO1nkfdcmpN_mKiyJNMVZ-iglM9eBpzllk5WylJpqBrfPgDJMl8y7Vm5PkEHbRN3r0CEqm6doielZrrbeRXxVQxCoYDhTspqoDjO96hh2xEK_1h', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (132, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqdebOh7UI7QGl5v-qH1QX0gvItfIvg1stpFKCPN0imCsBCrloJeBcY0Pm_6ty4sCXb-XIcawojmoNN24Uhr-Umy9SF6yJlZUlcaKYgPIaHAsucqSxF8Bv0jrMkuyzyZT2zBd6xdHutq92bYOyMqPK4g3WhpBOcCfPVTuqZcp_m9k=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (133, 1, 2, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq7pJ9u7AwhgoLfAZIQj1YQ1f7U_bxsIgyA-T2MweSu5zVzJclRNYTjzCBbPWcVjWFhhNDu9DlJkDUWu0v9H3x9TjmfqI20K9nGTC7OBwGyEBl5gqQYvjHaindfN6O1AEOeOdK2a4dacLj2EEdRmlc7HTls6BoFuk6-RC0AUIwvLsJaO2sCcYwkSy1HZzwGam7EWULQiH43W9vqgpbfyxCe3Lhh1T17IidLFqzhUYZQIi7LmrQYUR-zH28-52pJIPJ', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (134, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqWY1BrzDiAsPgqogEt_aZDvxTBOqObmWreDlXgrXF7mi6eLYfDrdaJdomGa3XUg29sWVwUBm2d0EDB-y3dq8WLlC7ynqej6xImpeWrKQqB2BbwkzusXFnn80QiADvVLNGrdBAp_cFp1gRxoEm83_9kUFy8EwRxuLONyotFYvYGts=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (135, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqifc79ku_4z4RS_xLzopqaBPeni91qjGF1r9LCru4BCUN953zJ-R6WL7f0PxwlQylzZ_EhoECRqd-4Cw12PRAoBtoGpU4vGNZ812IOUb5tR6p-oer7yAjc9kigS7GDYAZuFQXNxjavqsUXqcgysRtzWz2-gyi275iKT3gDBTZT-4=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (142, 1, 2, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqhfeSbYsV5gGsZNvARDP-PNAgisbDBeo2uppMmdp8t_I0GxeBCW5ZkaPM2w0z9N0yJyuYfRo9nVemb5t9BnETXRJObNGZgrJOP05TiblAuNYwsXnWIetC1yrhS5zQjo-b5ol1EcHZy8_tiKaVLNOn6M-juGNyIC_GUGQUjlQY-H8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (157, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqaxlnNRNAe8N9Z_3ookANtvVRB9N5qljSfE5E2yBcDsUD6zKqWLM3G2ZHIv51krfJwmYhErICcDihR5QDPsHwbmHHi6NcTvsTZDlLrlspcul6lrtFS82whWcBRF7Ux8uVzdyYpQIQ7JPNdeo9BPhoJr2mP6u1D6bY7u7t6rb5wMSq1bFD-0moKTVoolnpYbD5l_15BxDxKRrI2wPXyNRRH6SQ7kOtmTejFPLSEmV0_BYXGXWxiw4KywNipnDeeCab', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in; more often at red risk', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (158, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqslHEaSZXHeKXouVFAa4_itGUz2IyxYxeYQ79xvkJHQCyeamzECFuNBRw6vVqikeVcF2_DfZFoN8dODIP7SB2n9-UTg5hPi8DMHLwuLiPf2T6qfGjAbqMnrKaQNVDUxtIG30oAhl_lE9fMJpRLrhz4vsLxdL_Izh3AROfOKRfW8TblgvVI7Z0MTGgi1gGDYl-wzZaWgCamjxMmjLHQ2swICX75rKo-kTkXl4R3b-W-7HrOgAoX3erJWSTC1RbSK7V', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in; more often at red risk', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (159, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqr64Uozsq44fjCzHgTTJvUjGANPGsEvBc8Xxy7JAl0iafyI4T7MI3av3iEdYT_IVzH6L4YFvvSDuaxqyn2rNR0qLezm57ZeVM9DzyYKXd85MtQfhrqfBFpl54oXnFIbwkXfveGNNqddhF1TtbzAXaMm2BEQaoMkcxYOhZa4DvQV8=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (160, 1, 2, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqS203U-X3iXbRp00SA1c1Pg0FaG66ccyw-zuvFIWnIIa5SV0pvq2vZ5Fk2EGDSZJAtBsfqGkgWMOY3D3Lxn6qYmm4nGAs8-dmQYOdNAqNkcK_yja1svWIJDk3_ysVgwlqgN0zlBbNnr4g2NEE5SeMO1ed7UMyacVSqo5gWfBxkM_2J_5PLBaFCfyFHtL_-_aG9p15Jp1btXFEcMtkoxxR3ydjqd3EKUd6PBeRhXtm244=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (161, 1, 2, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyqTv26_KCSR1EtcJCFYpyCs_1gbNNiCeTqnZ1FAqh3iXVk_PvCw28SxDKyq6AGE01-Jg043w1c34_p6wnEzpxDDiAvEAlEprQMvyGwTHemdtxFcAgd_j0W3YmZTgHAsdV4oJuZpO0Dh6oNWDsx35UJU5Z2fx6BwQ4qe-X7YjoB96tQYnO7GT9gmXCRBfk269OK4o8xP_O1s8chcmIWKL1vp-vsIy48R7ZdsQjdwJ7dbNY=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (162, 1, 2, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyq3FqBICT7DetNwVcO5XsVFRQ0QjHdKHDeHYzNMdPUUrHHNG5BJgj3PTC6-mRnENn3KA8FjoF0cwPclZqyLqWpKsbsPCZrr8Hl8SEIpNa3paq3mPCgTVddndoSd7UEYH5UYPElEmbFQsfLwQM9esHOhsUwGZYqWy2ak6mmoC4tNpQ=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (163, 1, 2, 'inbound', 'text', 'received', 'gAAAAABrBtyqLpujkrKJgp9TSQBC2pnzWH9JG5ZEFnMwqh4BXsxIzxj1ygWuhbD5c0UzZbNcDNkWTt9unfT-zIMpHIVgtWNW7A==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (164, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqK8phsjUONuO7a8d0vPaa97UP8oCKwuL_sE4wcHQi4_3iWeOFrelAhpLtOBrYsC4OQyUQrL-eODmmUIFpDR1iyhKL2EPpVMhT2h99VuBQXchJ7kClj1u9_rf3XBMfwyb-oLKsrM6ObxDB5ZXIgVuECb-VPJEtLzulTr1Ql0C0V0F_kLbJ1rBTh_AwAqgAh2_bqyoQUVQktWDF4Vs2QoyDNHrfHDoEU8nt1_S0lYCm_dNrmOQH6kVQYOUZz9D4_-4U', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (545, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysedejDk3-3TdEKKwFlVLXwF0h5rXA8RFTuocRPMEZCT4zYBiE21jZ6hSIjGXPCOIDnB83rVoubkevlzhif5ZiHw==', 'gAAAAABrBtysvM8rJU49z-6Pti6xQiak6YdfgcOGdN_VxD60BYCjW_4uNlUxYXcq8xgQkXdpJw9svXXjR2_bLHygCvvlzP0fuQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (546, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysMqbeVLmL34S4iopySpjdRyDhdvzgXTL7iz-ozIlV4S067F-b0qxJo6pjxK1XLY421vx0LtrzQUXM_SFJXKcnOg==', 'gAAAAABrBtysTjm7tC4QTHynOxKh3oLeMqQYevUNr8YLKIiUSAlBAaUXQzjCc1uUYjV0VBgnnlmduGwI0k_Ed4Dv_Ldeyp3dEw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (547, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysUzM63ZdU5JKP_JMTxRsCkDPL3mAe7gMiuD6gSew8WFxXio4VzqtUWBYkloeP-DAG82M-PrQ8S4orgNXRoEnW9w==', 'gAAAAABrBtysVzQLFfq8X4rTE3rKVHhI_ByHrnihKW2-iBfZog1VsiY0JTBLmrg-kCUGozKI9CLYGV1sROwICz4-5CMvSsudng==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (548, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysUk02dIoJ0okZ8G0lIcidKki1SDCcOr8JasL0H8FRd1n1P3WChbFuxh4NRKMymPNblJfD617KjEq95EHUPR-i2w==', 'gAAAAABrBtysP1ds-x8b9Pbo9_KNF8FBBSPNnRuIvmtcjmPBy7CBYd-OielxpZa1JrVsZ7NK9z5Kgip6n7tmoM0dFzd-qOcjXQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (170, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBtyqgqdM2Ihg2nqrtxXlCbGQ85iDyK-XQdnR7Vb8tHXHLYWxWVjKQIamTHnhSEgFa80kkSPEcbS65oN7WG4r6ZjCLw==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (171, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqDiWi4rOGz2DandpNq66IO6mCeAkS0DnWT05wXEJQHtrMpWbK_X-9mDvN8_j6nKphCwSRuKZhyJCQJOHA0BFkWGYjmojVcuACTv84yBPHsNcIWDPYQPGrKt9xXzaTvAUA6MqspcGPeHuJrit4yROkqsZOMp-Xa28oNyUmXk7AQ7qm5A09U2NVBl4_m9LdhG1T-cybsKI0k0nJxkjoEzkpBjmhJNUZJLpfB5wWCHHHVfZ_ekmvMg-n-I48CO0B8j7V', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (9, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqJOrdVcH_AxbJhp-TJgFkKj3LxMzGslU-d5_ENxMIsvXQ1GhPDhraCRt3zwEbFS3HSWFs-f_gR_2IiqDW45RL5KUsCz5EATJcVZeKHueRSBmiNC4jkO6d6OUUZg0fuJxlWP3m1WULRrC3KwxkBQPQBwtjiB_iOT9R0oM8_ywtgDj0sBOdMzju7us6-6G63uOTOZS8IfsVzVzkbBBiC9Dmr12q7zQdaRFggcXVg8lTsTE=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (10, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq2YP80CMtvoYBGve6dA-DTzWwbJ9r1fuYG8GlTAxqR9RXQsOS0rMVCk_0EYZuF2k1rBw_7hcpDDUk-mDCqV2db7PUXIbTwofvzfgo4LEFzLFsmCMNqnf5WjULH1PCwr1vLLxmAdgqmva8wkxST6ojtaRkdkrioFud-C87XyhM7xVJLpkEUrz2-vZH_Gqqw6CsV1ZysmDm6sBTCK51n6tcwvArB_otVoGtprrEvTuXtPnC_hZ-lUhR8PHYY3rObm0b', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (50, 1, 3, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyq4va9Mbx1t16FKnGhICSczOy7siyrQF13dhfs_FbUUYRAlPwStVV7ATn8J4F9I38SnC4ac_EEwD_E-vTFdU5M2rGtwa2hOYE6ln-TQ0HSoIUoF85w5NPm-Swl9W8QPnjNgzXkhn4BPsZSfTBLGyrjDlFXCJuzsUFmpd01LBMSiddRyy8aw3i6SywXcS139RuI8V6cVJp74ZxYUuugtVSQblR6D07idVXZEk-ouYzlAsI=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (51, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqO2qTPUQhkXhRU4ZJQTWPRZXgscWsIc07hLkq7nVIdiQPa-VlDucF0wJqjLHkezLzAo69Z8q9Kd_oFI_Y_MIyYaGhb8G1H7iFiYRfczW3spvijeTJdfyJ-6le3duU7CeQrdLHJY9X4tghGOcnhg84Ng_2EmrnOtIHHc1Dsd7k6_A=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (52, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqC1dYVkwULm1AKSoSuKYuSKzcUlEnDcXt00YrFuWUtIbftzvwqXOi9gUbKLdgCJuO7P0ncdBY3OoysikpD8HUSCqe83PVzs9LmoWPWJKuWP12WIIr_h3H4w45qqXLyInW5VqX6AWVkZLb8Ffa-a0OhMi19xoSLxDUuiJ0AqmpOAQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (53, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq3Ril-658tZZAjNIrCx30QOVM3SSHvOTAAdHMqOIGYmfssoGFTfM18u9_fyLnuM3jtUH0y8kTMB0veaTDgCfB2PBnL51tBXi7CpAjWuQspl47ny-s0qoALMqzvOR554EltGvueaqM8JxgXePlGEJ_ea6RUj08m963cTxzTFFL0FY=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (54, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqDkgiMdUi1rH9eD-6i8fgdQ3etxFKAoQsBpnZZd9OQQHVUL1D1iTNd1jTZKgmixTgKK8LS-Bsay64cWbe8IbiCmyf7jHuaWOJmuTbWNr-zoTWUjBXzZJ8DL84Qi125EnzJz58IwBjbbAPoSxrcLwUGzLDIO_aQEIXLOEEBdQPTD4=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (55, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqATeisoBh9q14ho1y6coq7UILrA0GP8ch4o0J74DZ_qM4oJKKn-Iglfw3pPRqGveQ712I8gA9ZkVTPTJ4Nb3e83HTmvfW5_sMK9jXFG2rMha_4jSPaqefQx06hEqv0vw0zHxlzLfH31TLpII2agwqNg6ewwPszEBBfa6PqUYRanQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (342, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBtysPNR29MBQXybRPUbVcQXpEvUPk-upQ28b2JNZq_Kmy3U162bUYE1PnWgqmJVIzRjy-YWGi1ZrdVk2YuBLiG6HQi3SDs-3aMqVlWjalvZTX9VoyHyGEsot4I8_dmPcsk18', 'gAAAAABrBtys6A-u49jVT70wWzFLjtPigIU_4BuYnqNcrcVQ7nE_dfiz7aMTQ4OgBIIC0f6b2Dmoad08kdMcGFt3lnbKQxxzkw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (343, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBtyscxOp2B9-pBFmB8ousaNp_wcWJuAS6knUHOH0qSsJGGtUL9fdavvezk5rkV-r41hM7z7VX2XTt2Rc_EAkAthr7g==', 'gAAAAABrBtysEeuqw9kJbXSOQk40HifIOXHsyERVHLw0iEWRxjAUzGNsMqHqlBtaZdF6Q_loKLzZGhpFlCN6JSr4IUoCs4eQMA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (344, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysN9WsVRv7XzpPxsb8fHQFdbna9SHXsVcwqFPhkBq9yT5BEorKHtii5cbRwW8b63bDIReMk9tSao0P-7jHtKExqA==', 'gAAAAABrBtyspBiuAAMLX6kpod5KwxNyqJqpB97LsBgB02KHpVXEnTEPx2umrH9hcFwEQVOCJPNIJqbsOs3PJcawurOemxaRZA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'stranger', true, NULL, NULL);
INSERT INTO public.message VALUES (345, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBtyspIq14V4OADvcHI2JIwvfG7apixhOWbtkGmFqq3NqE9mScXzskgHCoUnIVoFVfvnmorVz6AluIRCbZJTN_thdNvfhxeYFYbVo_L4WQ0emqBI=', 'gAAAAABrBtysuMcLzkm3ThxFGkdyNoBMOOQlHh8ZIHyLh3FRU3R5tk2QI2p-aGHDjkKzL3bSN8nW-bt8z4I38IH3iFCXuo0eow==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL);
INSERT INTO public.message VALUES (346, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBtysuIA6oYEmJdSeydZ8AkqNLsf895WNGGFKdMrJE6WU6EPY-Kac3HFiGg8IBZYA2sS5TRFf60sAxRz-s9qL69Vo1w==', 'gAAAAABrBtysHhUWeRJ0B3wQdmqQ9VW-wSUhad2aoO_oQD950zOjiz1wy-2GExbQTo0jw_Qi46Tk782Xjx5iuqSUpTp48S07wg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, '2026-03-02 16:00:00+00', 4);
INSERT INTO public.message VALUES (347, 2, 8, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysvQM1Z0snbCeTaqZ3vvYrQAmvQEvXteDF4ry_0_K-xdzVwa5lZfkETBYxkmzW7h-_0QtlNNwXOR7RuLyK2f-Y-TBSM8rfHq41FdF77cQPpSPs6VqLS6ReaHZGhCDi9gqK', 'gAAAAABrBtysxgj2G-9fhvMWnlW2e3sBHr3poEJYJKots6gK1AHsMIKG7qeMmDzDEFo72WXNbVXWeSxq8RAQ3JlPwQIffaf9Gg==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:3d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.days_ahead', NULL, '3 days before: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (348, 2, 8, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBtysebPqaYdPFuZa7y1u6hL7eR4xlxrDJw5IrhKSUDtaTFb7cg-fI5k-6bWW4m5mfY3LNMPRvVIxKmK-SvhOyoL9pX5eJOADdBVwOqYxbcCWXYgtbG8G1ZvYo7LmN80I9JF7', 'gAAAAABrBtysT15MFBys5EO29pNtFbxoICWa-XStcbX83etP9Q-0Q-Qezr-rlu5ERvzGsw4CvtNAZd94DwQ4aaS2tUOFZXATiQ==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, 'the day before: 2 sessions', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (176, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqhnYEFWdl_igH4x6BHOewk8kvzZhgco0lY0wtzoxmFWUEUaaJ1WTbt8IRMDe53PK4bVQ3rtmhgGFd1UF2ednwbRyQuhEf4v-NkwrfP3j-W4vUUmiMvJjjb_Fzn1m5QcpVliHRUZ87Pq-U9n_RPDvxQ7_PyxWsIxJHLlF4DPbYrEcbrehiip_SJvsDeKZGlZ41Su0ZmED4p2YOdJVJe0yDk7JlOqlJjvh6v-yAhbHJ-L2eAQqvPqtA_caCn3yJIfp0', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (177, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqjpFUd1T4MPsZ2LUPuJUN8si2hYlMn5jx0HrxKy0EcB5dIDKsPwPiAt-GU4-0TVjHkumZx2Fxc99E-VrywjQ_NaTd6vaKRykp8hMFM_I2YglqgXwKBtzsdVVxxXGr5Hz2S9dZ-jB3pBjZKVfSXNzPckq7noDTNIOSCpDdSJGgt4o=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (178, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBtyqIbXGV1wRDF4Fe0DlAFW5r9ddQ_DZJ2gvSWN6OlM6uRTW7hQH200htDEaxQCtJQbNDGmKkwhsoXbg0TngpX-9vg==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (179, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqyGtTjmI-D2OJVUJKIWnBH0RoEbmsIF3qWGxjoOImm_XAAshpuWH-jMOfNUqipEx0Id_HOaEF4YWh5eyRUl0bsm-gzplIDeRD9za6ywmXRdTq2uoSOkVcJk-2zd4CEeqg-5BqubveEyBn3LEHZt5B12rOphWLmWHvirdIlYdocu_RIFkaAkjveh2ZPCCtX1bTDrTUcKPrnZYt4yjcW5ToynDUBbQi6SdxQX9IKEOynwsxxQV1q-CMzIjhOrt35Qtm', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (11, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqj4liRij45C82BfU314KQhF5KDgcAzSMWje5ZXkge2Uuu7_kF0TIq8yBAmbDTf0lm6dJHj6HGrwndeq723E7jlfyPip37dHx6GVS44a6oqrUCvVcMaE_HkLwXanYX1M3orQ7420VWxd3Zh6kqL-ZozRNnrf4BxUkODtXnZL4g_EYgAZxicLha0zuoR-GKhm9JM8WM__gxcdygbwaLp97rWW4PiiMLLDEYxgO_uYDdSYOn8p_t0-hTl0fJU05p1vkL', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (12, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqyPmmI3VbMzkyXCtRLJe5pwJ2T1S8R2R1kRtM4WcgVmYeayWqKFEvkb9hJXgRQs6qhzwdHs8Jpfz3_1T1wKs9eE26qLu5qSHuDRI7x9hoG83RDd2JWBtCZ5wUh-t1InQiUS2lX-Z4WKuEr9nt9GpkFPJeO50A7vMwe6LksfW89HHdMNbGDcoov1LBPCfb6VcELsfD-z9CUmo6WRh63-nDG8i5b4Q3_V3HYl5OdVwUTz1CrDwagpgwCDVsfIGUDP_o', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (56, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqTFuoIMuO2l7B3f-JlImIYYglsfPHhgV7KI9sqWNkHjM7o_VNYz4FfU0k1pFjKhO2NpJ0V8Cd4xsWhiqlyn0uOIhvsLTwqsLEJMBD68fb2N-pTsO9ybEPmTltbBoXyyi1W8p_BSpTFhqeXVwYrSf0XdYXOTDRP-AhRZyTSBX2Sy4=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (57, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq5_fgcVS6h6iCWaSj2J--2OwSFm8WXdQRzXNzKA_UfvJt4VSB0Y4hjPUJEcijJU_zbWCCbJwaXQLgUQeVpGzcx-T-OC6wK24ng0O_4YbyZZnjES-0q0upYG7KFY1NPPaPrkWTs1Qj7gGrSlN8EhL7UNjUALcGgXlDHpOmo0rxR0w=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (58, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqaoW7Aquq0f8Xcphs8gz1OASfsnWDBEGOtn5Gm8fll45TYObwdQjSm41jVTJmhGrdhRo5RZWw-IW-E8ILVF7tH8YWmbzNHfO2--0DF6Yu3hmfJAn-SvRZXvg-IfP7trIOS7eAxCYTJcldyS8_6ZWPz0hpam9kKzKb-i8IMnhXIXs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (76, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqIPEF8i3neMBk_kqWPg49X2PNv7ycLsTkIUQ1HvPLvuBgCebzJ5msLvLisfeFSywbCTmBqjDNuYdjzG5mHSkX3FjozuAzMWsRy2B2P0dABmy5IMEgDfDenxqEJFkg2jLs55oMBWyop2Z-flIsCaTCIlWOmUQs3n2kohu1TV5Jk0k=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (165, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqr5M20cnABFO3mvR6dSMvh3vdwkeadalX-Ua6EzLI7tNfvrp_lN6KagVsCT75JZtGdkR3rrGg2iLxzvOSpb7hWLG8EM4KVxAPQ5TWrJ2f8Wo0sE-5vS5s9acCL4zqQjD8h0yLgIujPFGjI260i1PL6RIR4zzGVSyADy2yyHnVzB4=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-23:soon', true, 1, '2026-02-23 19:00:00+00', '2026-02-23 21:00:00+00', 'reminder.today', '36f7081372f4e14aa40fef7922d3e19812a6e5aef20f0ca88a34a445f808d85f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (180, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqj-TJdYrEsddZp-pLPcCbgvOotT53pA0gY2bhNl6mHCXBylfG4aLgL-tjh8zFbHFZiJ0tm4nJkbbVDsuqZhrKYtD832ZLM4TYYjo5yiet8qSW9efl2bpOZ5QDOOy5dv8hpDIJDYgIcFmbpM4s2CWx7Efli0IUAYx31dXJawad2wMVaS9TSwl8ZXl6e3u1_c1y1sB6Hm6Q9FQNz_EHTtcTXePgJxKFcj2KeM3MUoVhLVQ=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (181, 1, 3, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyqj4sUoTw4GAheIU5KaTguiACBXJBc_TnpY6P9kOoFLI43fqgiiP_l7IsMZ92-5tuSLjGzdbhk73iYNjTk1n3zGAxR8moTaiqufFKIRJLm-yWgHmTW8E1fHywVFyoGnTKOxUZvCXfZXbi-FgCgdquaHHHr-gccNB4Ne8LYx3HgB4If9rhRnSxlmNwcF57mhUw1ZZ-yqqQh-kivQBhKcNEvwMTFtSXxAQx68sUuLGs7D-Y=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (183, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyq9mMGAq0Qc8vjqH1Uf0Rw7VXpuVoyhOL45ty8p0mBWtKtQv1yP42Oxum72FMxXSPL9vemDkyNJAz8zAkVNAYUkxxd4Xyp7aTsNQxx-D-y4e2I2UcbMnpWnKwa19-ywA1DEBAV8l1MdkxhSssa6Bf3EAbKnW1QEFcrtT4NXuYGbKM=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (184, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyquTAbdBrPXuyjcZUYx5aADKx33j2ruzt_qyM2T0umfyAFRP9Ce_fMBcrQk5Vbt6ZBwAzzdEmrHWzdr2JbI7LUFb2mvvBqQL3Oaw2MRK5L-hrdAj8VcDbliQ00I_8wlRfZQqMtUKvFAVWYjWyl-ugbE9BQNW72gjqowgRilhCALy-k0V_B9Xy_yO8oq9qaXEREMrAXgQIExmHg0FYgWfQrYnZ9jmiChuuRsope9r9cZC6NnKVos68ATXlqHh2M2rgp', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (185, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyq5LfDetcM0yfWYaEYEQriLOXBF8IyQ839xWBvB6x-pwbWPNyZCdBwkwWXlkkHmEpRS7OovOS1DtlW9WbfFvAMCBrrIT2j9an25v-chmk8c47LbpJzxGG2jQ8pbgR-YkgQpF24qvUZoolqvxzWfO_2s21jKYXwnIm50GkfCLPtb6o=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (186, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBtyqYQhnlMp-k0VPf6l0BC9SJwPDHEL1Nq9UXLDxhU48QHVTgHW5Xr_5k9q_CFtd5a6QhwwoSRbNK-pzrqdVoM2GUA==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (187, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqv4uA4IUVWsLmFwUo9HO93F8G5OhwoIsU2AB1rZ48PjVWTU2SGYTzlpayPNbstxzHH2MwM5D00LUcNrzWSKHplPmktNdYTMdUr2W0drdfkGuVJq7OHjC3lfBcZZsLiUAl2zOxXvQBK4qm7LZxdi_5seLvK2K76ZymyZTPSa0BQuZHzsG14eVAdqwhhVoe2zJ5DCT6s7B-TziQ_Dy2PWiqv9yexXBw-k5v_2nzB0TwPxN9NqSZVtCzUmnfq7mDKXp0', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (59, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqBCvON9T1uqis9ImTU1NVr9IjmdUSZIlch-FT3ikL71Ft9_owSAe1-NUEPibEiolmRtR-HzOIgTclhghCe7EX8OckyF83TEkAs8z3ToUpzGmZxzwxyT8nLa-A0g4mTlRRI5CVyaBoIZZ4yvvCFUPrr0ua48OKH0hWT6eD17HnVazzx4DPtj2Yg6k8n7XXxokejkpWwEJWEY6V_jHpLDy464T3ZYNQ9wnd5om-fBfKhsQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (60, 1, 3, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqBNFgnav9T3uW_MN009Ro5t_OCAVIpDTMLt12Nge6QLvU16IKYQwoLxEJu85kc7VhmYwZShZafRMOqJNUesRn8jWgvwQWLprAUBreWKLunDWv-AoBNV5Mr3byewWTWD-BNH-Rwmb8j7OwkEj0qPk3S_5ICUNwO9wPhGtuLFKpfE0AF4GqqGqmzFb_V-XYm0zzKK2WsXBx21yQaFReIY4Rv1OEBnyc3zA-Oa1mqhhTxUY=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (61, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqJ781xPOMDRy4B_NeO0fqoQNvqPp1UKM8zd41K5htzTt8GPxmi4V5gb-yR897l3N6CpQ1F3iK_hUAjlVQi9JqLdbw2Zw-zm5W2WRlSWoFb996AqOH0yFH6_ghtOdql5Da8fjbxP0M5BSuTMOE2sp2x55Ldu_ap-KkNekSPRkzMCs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (166, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqQ2xipn2JAbdsH2HdyYIFJw8YSzLTz50O6lPM91wNBcivM3mbGG6plBXO1g3_jPdMKo_nQOvHWsEwcSbtM97V3HP7eBzlktxoDI9cHXt2s1xsJPSIz0h6qe10JLeqVje1_7ATNEH5zRsXrZ7L6xOEbNxFPq8VDeKTCGV8g6chpTfmsupkMUijq-FpJ7RCxPSJR2aW5Zt2qOB6xbqTRj8p9BuNo5k90ViveFpUHSZK3gqSq_rIA_f3q-0xy_S00GK-', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (167, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqfsIJi9ZZOKCVVc-qYunbprhIwk_46kfBXJezSs_g4LwouFihQ-qYZaO9srboljnkWquDKmsyEjBmr8EwMy4JRQ7NrFQjkgnnlyI0d7hYptL4X-AUoM0EFLRVliboBt4DlqYwxgOixoroNs38AVDoKq4sRHJxsFVPy3Md6YM4i-s=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (188, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqIGIJwHDo6tMG5-or9onuLB-O3jRKR0KqX8FD1bkJNXPM70omHU-OcEL-DwxFbcc_i8Nl6kZ_Hi-Z_SAJ_uPqHn5gX09AGAOixbZ4zrKZjGAItQrcaf9cj0zrYcPIxKrAc5jt9-TfE8iNSZpvEX0VrfZV4Nmdj871cSDEZjZULzQ=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (189, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqeDXMPbN7eqPtacRTiG-4lhvFG6qDjpNzv1yZlNg94Pa2LMt4QtU717iRxtBnsfS8kVC35S9MIOzwsHt0bde3Afya7zp064liute2vqzInmW3cM5vtnA-TnDDS0GSJKGRUsnZUZKtPjTc648-3a_inVlCYUur2uZ2ZzviJRFyMiMv8dhBax2OHu7qJ3yzg9NWaHaHmQKfo1fcst8G3CnIZXjJwCJNHYBs6KUXS5_Aw7G-B6DynKuVXtJC8BJW_LcL', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (190, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqjjEtbecTEuhRdLMJFxivRBsFqy4fcMwAerAhxj3wRJPKOvmm18bQmJkHrl1GDZTZvXHBTV-vENZlwTI9MNuzP9ar7O7gl8yZwbJk4IjdIi4J8fgdWmoeFzp-CSDloGg2laEEXhUyCiWuyN5EyLvNJrItefzaDiM0_V8WcOx31sU=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (191, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqoxg10uRxgwWZ7Zc2dYmLD4R-GLP_iM_0ieGCx4L0ZLgBUzzCeyou_4WycFhb8P_PbzjsXz7JbHMqgBnOsCN9aLTB_owYWFWyfH5f68lZZeF1UN6Lhphb4aBybB05Uo5YrV3tSL8fXI6lQHpP-7mG_rWm0Lyz22EZtSsg0m9VMJg=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (192, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqA-CK_931n5dTU5RAnVlQkc4T8P26S9ocm1LxgV8X_NRwxHFIAYKXGD_fMPaX-d1QBipNnD1lRltE3jZabYsrDb7glp9hGEOPTMMGQ23yPVf_-IqKMStfyMvQvwn18oC5_DejG9uL7TdYdTMUgB6M3x_Be9olKdYAIBhY_ryVCS1pJCL1RrVdEyY4Mowq1SidkJc2Jwr_lzL7q6YRlc9T4Rt7WjgU_9k7Tnsws7revGDU4i8zJh_bWszMOrJTjvGl', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (193, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqPDoS3Nat5Gevf4XpU4dIQ8JyTl-98Ljy-HYFghvP01vkaUTN20UUoHLDh2wF6TFezhuSk9bITHaoQ9ymNepAo136OHsgQ7m5BlsRC1depOLZn3gP8tCB_TjiGMEBNxpkQ9Ivklfy-UUzlpw7GFZHwspIdnPSTkS-1bbcNXiXds0=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (194, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqNpGlRcF-TSZeuuD00QVjlf2Xtk6QQB8wOk9shJic0IP-jxq21BYhJrCzSqlV1WIH08S_4Z_QRlPpiZq3N-uIFN8NVoVJEVqUG0M2EtgkZoxfr3wu8Zk2ByW4019frKodjelB_m1SmVkcVHvpO-4eMXizhu19tug3p_gJinYuCZ8=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (195, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBtyq-KbyQl_gqyayXi4kkeACXEw8usRu3CTZs1QtqIAcIh9xiRtzFgQFMftdbKJYnlwGfxMSVNivGT8aatwInDiL0A==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (196, 1, 3, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyqRDoBZ5k2KfVtu-YlkXmUKF1pTu0ELR54XvgY7IKU3nhK_YXjPUZt8PX-lp9QaATQrCtJZQzd1i3ucQ5ZN8TFdtGkVHgCGfNYA57wyGxbTeYEvu1GBGmkalp_0MkWw9vFBfvYxg89A2W8-4_x1cttL6wEtWiRuSYZ9iAElhWLwk2irmozssb11iga3wQVdixPTwDOCs7RbpUMFfcd91glc0XEMQLnQq2OrPQ4plX915NIoxlM13IR_bD-xQNbPrpT', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (168, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqbGopZmtYaP18x0fB0DcsySbWmASfY9FvYfUSZxbubz7Io4QSUKh7Iswyx3wLf0w-rePbFG5JKLiPiRa4i0kWxmSoSHthlKVaMnHfuVHhImF5gOw7Z7EvVnQhTcH4_5xVJ2nsRuJndQ0njtZX5AEFih43cwkkEyXpPOqiAQ_uUdA=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (169, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqc75vauKdoNogII-VCXAh7Tx5HkIqQrY2Zxy0vmRFFZvhFo3cDSviKpV8F59sj-XnxfDQdv70ldkYzqX1tmEml-dhEYm4MzVbrzIgSvn01eACXXxqT5jbiH_L3MhfP0D6mTyu2NR1aDuimnXl69uAn1-uRzg6Slz8eUIk_K7Rgh8=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (172, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqKTk6L5CFO89CMl2oX2DNJy0ZYo6cyC39yPOm9xiF2CAzpxoihgD_RnMHR13Y-vhRaDMsEUy0-Mfj31XQnpVdcd9th5eI28nuAPRQnQjNj-sOCZTsUznxyDaTwhp-gXS3CKEoSgb96LBdUyER61AEAtImDKTHhQu4ZY3uXU2D7hM=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (173, 1, 3, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqeE10lE5jmamh4mkOWBVSljEn88dCPJEGmITMFMPdhnwj4JK2BCi5ZZ09jAb_u0p0UDMP98U4qLaAbG44KK_ISqpJdPratSeVYmvLg1yCZkIXQ25oBG2FGPIVDY_HejWMWiIHEmRZizKx6JgW1lvUfXgmYEE1lyN9M7QTrzGvQOsI_-4x7knkpUQH6-RaygcAajZJSUjlLCnI_uAL1TFDgj9yci8mf7vnNdI9hfAprCuSkxAiWjRA6WO1vUMs1YPp', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (174, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqearECgpRSGpWAjSZ-jZjzBEtxxsmmaInAZ2VDx8XEZ5Ldjzr2_nTqqTNWFn7h0HFHNtrag8uiO4wlTvdk5PE7iCTMHtRVC91Xi7HpLxGY6WqasoTpzgBOovsbpayrYnev5R1MLkJ24jLRVJ-LoonC2P_yaM4tWvtWqN-gmcZN_g=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (175, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqqf_Ox39qJwKw0SAdbb8U9QBQPtSKgsl0vFq_R37ATA8dda40LS3jpTVm_7hYsNPoOfztq-MOlbni7kICLGrhbFuShahhxEXM8NHASmamTQ-Y1Us_Onh_cZD-qAvHjyhR6kQilK5AOewo8RE1m3f1PQrYcPSenpKzkSIpJby8xuI=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (182, 1, 3, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqLkYoOaeujf86-_cR42pvrVikfSGD9DiEYNd2cflQdBY2r8eYQLx4wsy6ZQlxOeG1RSl9kkEoOFHjTlrrVhP-2pH8ebe2_BABSftg65Kq-paDsS2jilFoADgYahMD0dUzPebk_59SgeNMzVDxJunbqDnBJtMcX43I5s8La-E7Qm8=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (197, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqBNlvk6c8J8VmJ3mLLUvQ-AskcmXZuEpCZG9k_mXj0KBEGBg_CAGHre_BVHBSHnBAehGYwv7m20mpMfMQxUp_P3jvj3MHUC_1MZv4u_LZQ7kkMZcnk1I4d9rFdPLcBpYmbGEhCaIpBqwaxe4-ksUaOyEu_2iLwDlUkse5RqasZzRjRwKVObgHkv0bPvz8dmQm5bFzg8fwe-aqDKtdFhs-tSUofNQEo91Eotzd9Uux4GxZDghdr6HhUN306Wwis5se', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (198, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqM0adYuGauExRB2wjL5pAhA8U4jCmBpfrEaTWFbwquFfOUKembAVxx7aSHQQzHVgPbuYdLgR8PkYLKtRWsAVkxRtDfK0QIZ9UBx1jhc7ptjBMRFgLAX61qPHoSNmUj32s7-EnjLCowpkWhB8yteXCQNGRyFH8RyDsPD5nC7gqIQ0=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (199, 1, 3, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyqrzVZ9wJ6cKe0QvOmG6WCBTM8YAGdM2Uidq17kn5f1Gla0cHG-rrG_EAlzEnhz5kabOVkJTjqBXDWgMPXDiooRqhspeODpY1r6uSvGrcRADdhh720Aa3puZ_1Wq7MNGwxdXxq-zE7oJ_lKEjDQwwCFReoGehpiZdNFCtVXE4Jd7t6Pz6fsktC5GKxLZ0PMgpra-ZSMgU_6sFkh7goIqZyXPfxniW1dRUV0s3CcfptWF8=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (200, 1, 3, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyqKz2XWvFJVU2KRPux3GDotXj_0_9RXy9JJqaAnQdc0SlYAI0t6vUe_c_3w-HcNyGb3LsiyJ8oNEVUCQilUXBF06OihrUWP7GLBmNDZBAhl-FcWMCfAH-DDp6gZ0YTclYLxLqD0BSNIHkYjIBYM00kx2T7o2zwBwJNvpn-eLwBs2-r6Sbh-bG8MhsNpZQ7Mfusnx-y63QeuZEpoWyp8l9zMbRhzm-nuM0TJ6-5cgmFUkw=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (201, 1, 3, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyqpRpAwfA_D6pykFcw0gk6_e19otljz2CGPdHaVW0ZV1pj6Dv_K0poV6vdsuhTwlmTh65iRolTalxzXhG_j3rGa8cdfM7vQckIIcf7efmAYwxY93xPMPhkjAn9GfPwoKdFL_rOn0eUZ2KyhH0pveoYtlhNzi_PIbA8uxez7joT-sU=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (202, 1, 3, 'inbound', 'text', 'received', 'gAAAAABrBtyqMUabkCxt9i4Hw7cujMpg7l-v3lzbGB4vVvXoZ4WOccL9cZj4RTELEudAMalaq9Loejqovz5FFMJwEJS7b4OTUg==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (13, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq13GL6UhWVWNAaRNhq71t9NEhebUsJdVDjrIiLKF47DuZOgTwuS5uK9F3qbvC1TCA5MJi4Tp9nC0wL8IByX7bL5gIxmHLJJobmlYeedYhi-VOTBXlAbMXRjaPYeV-vr0lsYrWgcS8MGRmY5c1TEVLVZ8LZ0iDi77uYogP0IHz2yxPRd_xnDZs6dz8nfLg__RC8VDR-U0UiiiQAgqsuG33NYfMOyohKtILb3mi-1t6dc0=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (14, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqKxBxvjXV_zbzA6l6ZvzBGFhLzg4cR5c5n4fw-kVnGRo3JqYh8i3BdBsUZN0egLNpiTviUlsWKf2WQ8Wm8SO_ChpNzPbP9B15t1ybX9yzZ1A3-J_C9byqjt68bKbyqo3i9QCDCEI1Xx-ZXE7psQqcTbRHvd6pSs4-zEH2_htXuCOzXL6q9endzqFnRZGrHh-LgWykDjzCANqNJOOyDSyoJvX3mi0A8pse9mnfGJELco9Z2EuIACIwTnSzUw5NVSMD', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (15, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqYTGPOjtvGK5b_jf4YwYTN7pBL6kULJBslLOyAl1dGhG3gRLb5v8aX4JmFlFBjX8dbEyws7yzd9wojimsS29BK6TphAJ5rx-_pZmPmaeqx7CqKksyIGsiYA5nfBKTbahKGz6iOgNOPmc7hDixtrPlWOtEkKh_vYIwMsKhbgwsqppIcU7p3sJtNVGqG2xbESuh00kApXhcfUbdBjJy7dJWxbXKgek4JBAxUxwGIHMWnyA0LziiljwBstf6rd0iHex2', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-18', true, 2, '2026-02-18 20:30:00+00', '2026-02-19 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (16, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqp8rhx_Kl9pNa0aLTYKUyCikyUFIrbs7__duvQzzRgkjL1pn4wZndYQw3QOhmXCd-BqVMQyzbgG7Uc7yIfqUN_7kA42ORqS6vZbkjTDLN13Qs4bjOuxlD5Wmppy8EEA0SKSBRHPUBzfKI49P6kAVJ76pQECb6LxE2tZZlsrlQNfD-DS6c4bpD__qKhZW5tpyTDkaA95J23jEpHuuvGCwQJvm02D4cXQ08dV0W2ZRrQwO7vxS5Put850fucz0PNdV9', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-20', true, 2, '2026-02-20 20:30:00+00', '2026-02-21 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (62, 1, 4, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqdcLERN2n59PYifJVo9dQiP4cZxKO_haYRl7y7torQyJx1KhhReEPCr--0JU36A1bxc9XFiLe1Hg4FLz0U2B7_6KW8ak9xmth6dzEznHhDntCTkAtd1Mn-iD1mmw3srGzDCMldeTggpP_UvprmvP4v3hh7CV_1Ycs0_5lNjpLcBbIPN3yQzkY4r68Jw8DvW6Uhxq8K-LHOoqUrJxADCbWDsSDfjFx36oPN3zh9rbyV4k=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W08', true, 1, '2026-02-15 20:00:00+00', '2026-02-16 03:00:00+00', 'digest.week', '06243b1608c94ffa34c9debef7115de7c96fc641cffa0f2b416754a04a5920fc', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260216T2100Z", "1-20260217T2100Z", "1-20260218T2100Z", "1-20260219T2100Z", "2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (63, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqmuKxNto0Kfeyd4mmdsv-NChKjas7R_1kO4jCWZsR9ELl7Dc-CZnkbY3OEOt6-BkxkxYsc48_V7ZXMdhXHwtsWJnBv1KNimwm_Ricv_Ews4PxwhDhaM7tEpJ32a8OwZf-FwHuq9zDpt3g-DJ4gjPqn8EGAL1XaoZ7AQVnqdl_brY=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:1d', true, 1, '2026-02-15 21:00:00+00', '2026-02-16 03:00:00+00', 'reminder.tomorrow', '35c2c8225c1d9a4456767ed591236496a477d2a3143779c8ffe53a53a38cd12b', 'the day before: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (64, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqseYI-YMF4kQxf-vJilewv30dXmxoQZsaKS2Q5MfPcb6KKxqLHo2whiuy-LW2dt9EvEN0VvH5m_3ABc0M0W1_6RsxYwHd6ocrdfeNvYEZsjl5Hkk7LIeTtscaMyYgVf99JV-XZlKfU4FK8UJVPchTXT1ZieCCUA7x4kLQ7LO7JOs=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-16:soon', true, 1, '2026-02-16 19:00:00+00', '2026-02-16 21:00:00+00', 'reminder.today', '49bf5a3fb7287a05479f69be0ffc008bca7e74d34cf24e9832ebbdd3ae6c911b', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260216T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (65, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqwNMXzuwJrHO9Cm4GS3leWLhj5fvx6DdE-7NDPdzyupwv_WiGzo00jBiDaefhbFAJbbxPQBj94C3GxiI_9Td9eQiCWOdF8KPCialI6bdmDMAxPPgQz9tsI2q3-NYCow_oNt8G9uwv3IRf4wlmRLLa_AWfquMC8Fx9THY-xYHojSg=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 21:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '11decdee22f92f60904bc6eb79c86ace9efb1c1de9e640a3299c05105e0567da', 'the day before: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (66, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqE42x7gMucSsd8oH5cIPkvqZ6gXdYmgALYYmriOcyjqvpd4ZV2Lztxwp30bX32fdq4ZYGyfTFnGS0lBrparxpkaUcN69djzoRLWAwb-u0nxwWNJjkwmcQ4Hxc2B5QU9QD1LtFj461Rm7-BV6XfbLl-yngIKJuwU2nMPtEx3iXZKI=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:soon', true, 1, '2026-02-17 19:00:00+00', '2026-02-17 21:00:00+00', 'reminder.today', '45e938c68f683993b7865850dfcf0053a57745286f4324a04313e17571f52e19', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260217T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (67, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqYTOF5wUJP1eQBQSV8cO79_eA8M0-b1Mjf-eo2iMo66jKo0D27K8PfqpDnq2h56aSs89ppb3AcE5AJGR7tAKlI6rcUBF7X6or_QTMBJMFlk97jKdJqrSldn1FaMF3d0hYvtIL2f_7NnJmTxKw-sBftNkxLXbli25pRtcDAff5n3M=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 21:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'a1762c2564688bcabaa4223e6e15803d1b919472af582b2567848774ba1050e5', 'the day before: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (68, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqgmvODDg1sq5moKG1iwNdvToWEB6e7yA41W6WaaopTW5EybxjGN-i_2RZ0ecAIrtZ0S0JTSZsolsYKGwaEFi3_HIhWsFzOkWtKXpXPXcWli3q0NAsaOlTLSieZyJLCYG_furq1ZsGznFLe8dN-x2XKQznwP0C0xHhiGTZRe8sv-o=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:soon', true, 1, '2026-02-18 19:00:00+00', '2026-02-18 21:00:00+00', 'reminder.today', 'ea75f5557de3569dc9be70210eab5167c00a522ad664d7134a65584e5a14af26', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260218T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (69, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqki7l1LSZBMbLlH-YIEYfSY8S-MVwZikxe01QNpa0paAjhsx_V3tuuodBpaG2tzxzf0TySYqVOnjypKRrMRSgCXp5I0KYlIPqwGEWuDzFaIeH0CZIBKUYIg1EnHcRUTWxv7c55UGrrBnLbhZsi0fBZWRNncpIQRHjyuj9iTnKAOE=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:1d', true, 1, '2026-02-18 21:00:00+00', '2026-02-19 03:00:00+00', 'reminder.tomorrow', '8760b003c31662675291c1d603bfa8bc42097bd093ee5e826f944f5566dd15b9', 'the day before: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (70, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqLPIau52H6zQIEYlE7nLinEfC_TOdeZ7bzhmh_b6fvcncAW1Y9RC_a2ebmZEoEUeHFiYNweaLFcnXHpbdNYIpjTPJklEmaBZv50XMX0DiM33icZpFPIlikK5glLef0wquNN61qWmoP7kLLwPJJwkiqU1G5MeBXMfBu_gTXovAiCQ=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-19:soon', true, 1, '2026-02-19 19:00:00+00', '2026-02-19 21:00:00+00', 'reminder.today', '8f7143bfa0c88f6b09740e6da07602a1f8346319c43f86ec98ab8f8ca8495b0f', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260219T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (77, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqAoCacINvBNrORa02epAh9fcFVfNXzZBEEmqRuh0MVgsfR3Lo0bDng16vSIkg3rHU_rMySBo7i1wXewkh4n3Lx42tdLnLglxJvRqkeH12iFNweVK9IDEUpv_DuUPrO0UZX496fSJccUqn2nRkMY5ClR2-IwkR765adBQibnqGruo=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-21:1d', true, 1, '2026-02-20 21:00:00+00', '2026-02-21 03:00:00+00', 'reminder.tomorrow', '7edcfba1c212be3567747b70d74f7c7b155dd2b52819eb8c6c83049665e887a6', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260221T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (215, 1, 4, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyr8eAYyJvqLNvcQCtkvVv-LwaIq3W3g7udQar5k_59qXaV3oBtsv-6AK4k164irU-ZNvpEp2tc2Cgsn_D-q0Vv-OjAXDUXTfpmAQ35k5pzomQSQtA8ghJllEnOK0PaHaV1TUd5cAuzi3lzvpKa-SSn50E_u6QOOzJaconMKcEKVEfGJyV2iNodoCuWeHVK2RsRV5S2nRvTyetoJKPEwpSWrOsvjcMLq2ZgEqTo1GtM4mo=', NULL, NULL, '2026-02-23 13:09:00+00', 'digest:2026-W10', true, 1, '2026-03-01 20:00:00+00', '2026-03-02 03:00:00+00', 'digest.week', 'c0b85518a7c5f32fa48456b20643235264dbb2d147078c9cc6e939b2925ef626', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260302T2100Z", "1-20260303T2100Z", "1-20260304T2100Z", "1-20260305T2100Z", "2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (217, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr5sOraCQO0_vjew1a4hmTfl0QPRbsoP1bNoxL4_EMTC4NTew_zBAEC9EbiINx4aIimBkHFoM-CbX_KyC48WZpOGm8xI1dAcSO6lkxw91zyLB9D4U13akAE4OeHh4cfLAKG0rkVxOIyOYkcTVaDbMoPEdawyGUIE0vaWL3DHrqOdQ=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:soon', true, 1, '2026-03-02 19:00:00+00', '2026-03-02 21:00:00+00', 'reminder.today', '2660189da92613c6a86bf28a6fa6d75bcead70ac71e6f061c8a0f511f66a84bc', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (218, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrwVd86KMDY7T9UaFBKbHVkavyEga8Vrzo_sfAR96nU3ryMaRMl5yjKO43jDoY1SdvWZm_TV0PcE1PGuGMZyPopt_4Hzu4vYfqcnASjljh_Dyzo-zLYB_iVGlyPH_FqpBgNVN0i8wxC9StTP1TC5NZ5dWqqpClyxLWJvwk7nEaufGPJbJab2Dh1Ab6xCx8kkoXDGd5rkp5ORy5q9uSyXbfUrbrObsjwE1UUjkmfzxHwqiyuU2fFfs-IbU26VOoslfX', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (515, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysy5UE3LUrbA_uWNb1Vgnk217RuNvKT3gOb1lHReoGeO2Fflf8oYumXCQ53pQ0ll_c8C_0TUGgIadkEjslgX1nNg==', 'gAAAAABrBtysGn0jX10cXptEi_m4f6jj5pBprBvC8M1RIt33DOTkYuDwyj-oDz3VK1oloO6JvIbVGcJroo0Vu8vaHLlRbk0N3A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (516, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBtyskR3r1Vc-dU7vriMavajWzltswlSw1vGMdNccPc-K_i5Dbdgo2oMob7SJr3xnH07Lmoi_eOPzwY4IP7wjrcfovA==', 'gAAAAABrBtysiONqBXK1GtXAcoQrE60qs7mmaCAkv8_0Ry3x9PpqVgK51i-xkT09iwt57VcAioCbvw6puv35uaQVo0XxGnvVTw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (517, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBtysaOENtjJzw1eD3p8LmkS6numRbAEs3JupKCbi5SFDpb9gXGe7lJAB_WETNBAzkdfva-Lu-duet-arfXYdXYdT8w==', 'gAAAAABrBtysHhLV_mFoJOgsdfsqPG4bG8YZmX1Sw21Dnb2JwQxu6Y1ZlXtcek0q7RPnR2Ab81qNzNAO6ZuqooJ9A3FKq4c1Aw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (518, 2, 28, 'inbound', 'text', 'received', 'gAAAAABrBtysl_YyYlMLsu8fPi3RLrMHGzI5lF74KwILmxSpcCdxiy3-1HRzc8LL52SeIdKez5lLS5k80SBLjJevYG4YKZNUlA==', 'gAAAAABrBtysWEExitjqLhaEbkqpFpysLSz_WhdZMrMv7V_QEd5eJEz_gLgAUPBTo1YYzZ_QGc_wvzQWdisgfXgtsLplHzX4gg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (519, 2, 29, 'inbound', 'text', 'received', 'gAAAAABrBtysQIPngkyyQ22UIExSuCReDeGz7HNfS080xaru1vLvE49bRu42SF5kcATjG7pTz70M7jZdV9d_NDwfMSuSupBwjQ==', 'gAAAAABrBtysOeK_AZoSNiGmQgaI6ZtJet_LinYjroOgKF5OG1qC6JXn6eTOpwRmihQBHjwPjBb1z0XJXXxZwr3UK6wtuxojqA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (520, 2, 30, 'inbound', 'text', 'received', 'gAAAAABrBtysSuQpx9AF_sNL1Pj6nduyKtm19nAGwg0uwmruPnYxEkstjAfGvRFkyydld5aeWA-K9Q_VYm_tDeGO8c96Ni3sZw==', 'gAAAAABrBtysUm3FyB2PjI1hNbHjrkNzB0SJuIkzNBL1gIqsS2nMs7OxyiaLbGmNnN72PylaBqATa0LMRnyaXm8_d70ByFsSFQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (521, 2, 31, 'inbound', 'text', 'received', 'gAAAAABrBtysW7qQkLHUvs3O0kIgFldtJu3Ob4bo3mhbDXchQ8ORanfZFLeHBDlpnJYRYR9kZ-xTtdv-JdBSHfGIpvNFhoTGcA==', 'gAAAAABrBtysL2f1oQjxkQuhbrw5Vn_XSAn-RRBL7uxe5nXjj9C8fm0Hi7aHWIc0JvJCnBcOJp8rLGjFkETQTBZaxKDWdQRgsg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (522, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBtyslriQw1EJ0BsFjK2uDbZ6semKmxHRBfE248YGLmkdXVi3-LKm7X5G5FtuplUbDdbiWGo1Ws1vORBIgKONj3AX0w==', 'gAAAAABrBtys2in-3wMeB-B5jG5y3r_DnkV7QJfMTAXQ8RWsdq-pSWLYaJjqJRn1xtyAEGwDi65B9Bqex_ac0rewO_BCWst9Qw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (523, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBtysykTMTSIqbk1ggStauQIju_q6vk4IwpP6otkmkvE-8tEVM58L4ZTQ_Hu9yRGCYB2vqPBKdLknA1y2I4NxNOC-AQ==', 'gAAAAABrBtysWbNaUemwLGbOKHrItNnkL3TBOMFKUXCaWyrtgYA9pFUxAkDaf5X8rOgY9Waf6ZZ2HLUV-PhuWtuYlhfNy8Hocg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (524, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBtysg5lkNFugwq2Am0-pAyTrDdLBTMxjveLdFyFQSWItK31Ydusw0WoSKRrki4VQ49d5KI0NBaLjCLc00imTcudMOg==', 'gAAAAABrBtysoR15nXK5Y47DZ_Cb_bIh1rl5EP_4tgrfCEg1alEpOwh6u0-9LCbAveRi0eQPXc8H4git1k9RqiaDAMcGcorLqQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (525, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBtys7vxmsAmagYW2lb_a6atRnlPHONTKuNTl_HncoxwyEkc3nK3aXcgeN9I1Xh0AhGxpQTF23c1co6QHyTS0AU4-Rg==', 'gAAAAABrBtysR7v_TC_XOyBZei0jWncRPjsFXp3L2GzJ5V0Dx3f5ripu-QUYojA1LoChPi-J0OtHmM_VjOlPi8vafY0cBU7J-A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (526, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBtysHRjTKsAhv2OFmPGydJf5PtSEGW1ZyoK0ne2WepuuMCNUzMso93T-zuBNuna24pFX4RVlMEFsjwOETSA3gvKk5g==', 'gAAAAABrBtysh_4ktRLoXoxO-5irbyrBz90DLz0h3KqOnmwwOIAa9owmQNNqvKJnc45kwZUoUiI2uMDjE8q20CuVxOsqR227WA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (527, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBtyseA5D127uSY6mG9YKWqMA-pE4-PbAPxy_QGhQQMA_I7NvSxx4WuEX2ItUJsbQn4MGLanedwVpO63wbpq9WrMUhQ==', 'gAAAAABrBtyso1D97n9JpHRtItS4-uVXnEGmFbSoQ5CyVszkrct0X4-GyRRBjqNstQwV3_EA37w0-LwpTtlPkBRTWBgV9onqTg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (528, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBtysRMcLHxrSFUmK_JDz95NKkB-4xGuHu1iJZ-XWMroRZ_k2aHWtBekY8czXuceEqtIxb6RP4EwOCRrvgmSh889hzg==', 'gAAAAABrBtysO4XSB0wptRZ4nE8wuhiNIq9Y5c1kcv5DuT6wvD2pxg_XjecIv5S10QXrSmvcO0gnxNgD3VbHZKPQ1iHumZmodw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (529, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBtys0LrVZCzBZpVKeAmjQndHeEGEIeLF1hZ3sM3ViEqbiFgrcLoi9jOIwOyl1Z1jsT8Co1zJ3rxR7ne-Q0XKHMfpbg==', 'gAAAAABrBtysn3olB1Q3IuAYwZMPLYIpKz3EhMj9BMM16L2BATEz-CISZhap5SyBmJkPttoC2P-yaEi4dROIjNqTmxx7D2wcyw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (530, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBtys7dra-x8-cWXgqCtymdJHZEDNRvm-iLtPIj23BAFPfVl6U0XTaVikms_RcWbtunhS_qErqJhYQPmoKpbYrGOujQ==', 'gAAAAABrBtyskdrWxEJoaueOoEC_ISn-V2TzQedzbfAgazEJB_Ijs8eICexLbvxosszrr5OWhltE_juNGHkOpR5OIRLDF1hz3g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (531, 2, 17, 'inbound', 'text', 'received', 'gAAAAABrBtysRaZWQbYr8bYau_P6X8X3rfq30fX7_oUbfFeCH-eyWDReRWnrmgIRNk6n72TxCJpsIVyMLt0fPQfAlOZrbVAzog==', 'gAAAAABrBtyscv_gZ0lQ7MtKl-OZFKJ2eacXdhqwxP6sN5kSW1p5C-L0otYq-eFdHciq0li5Rv7bpro8ylizQNxL32FyhEc85w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (532, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBtys3ELaEFUiXa0iKxArbUP6nrpmiRfgPiB1hBgsMAfioD6JLQdxs_25TFBYEUJCPLu2VteGgGWbFJ86uJR8MHaBdA==', 'gAAAAABrBtysxUMMnw25rxPVVnDFxI9Hcru-8zrHzjSajmqPI0TGxkYb-FEqVhgZP19umMdVkrJbbg729m5rGcMpe-UtbPgJnw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (219, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrxOBIJOHaHA2t2SLe8SRLxKRov29twsXRqyPPbfb4SsNt2nTgY7SYLHRSiofjTwfRu8_Xtos3kWwA59t4LCnntaX1vfpC4eoT3a0OSNVgy8_LsUP39ICQkLi2HRhSrnVKs79Ihw5JXVTlTVUmb8LVsZMw8HJH3WwSfPGXPYcEfg4=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 21:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'c1d4e76e0a40af4fee858433be085a1ad3fb207962fc45e968e02f046ef024d2', 'the day before: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (220, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBtyrdQMIEEmRpbJWzIonKCrImlr2jxU5CgRHBKmH-H9qBcZ_MabeHNlnDsTRQT5WVf1IzheXDoLP4Y9onguayITXyg==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (221, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrIKb58yPFS_1fJmvyJL2g4JXnhhtlINjCO3qogEaN4ljN-Q-0Of40FDl3qc8UpXINkisZGDkdc_5HiKwG9k3uLk-QWLg1XqEiPM5JRlL17cvuSTT9uRX3phGWN-ddRBsUnDh9-Z-iwsJTxyek_dPVlPVvHlGQSZWZ50WmuzY_cmyqnP9AcNHDbqBHu9nSoUuWUGO30k1HzPv9X-PUdMYngv3XzrWIZUsmxl-TLrFGTlD8-p9o3ZghN9jKFnPvbhdP', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (71, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqmxm3RnIludNdoEGB8ZTxlVY4OfLRxkaoMAnIhH5rmP8ScfC1IrcQQ3M2w6QauoTWmZpfODI24AjB8sS1vYRRu9kNAi4-GHFSUgmN0aXoaK8qa4Im0XqaWSf0tlCd0VUV_KrAuzhuwP2jguLTrYtIftwIzKRoKeeTG9cMguycz6515bG15K1NkUcV-7-KDXUHq-9Dqc8TUtsE2_fgMF0TSnedSvnsF0TDAfwy_Lb9hOg=', NULL, NULL, '2026-02-15 16:00:00+00', 'check-in:weekly:2026-02-22', true, 2, '2026-02-22 16:00:00+00', '2026-02-22 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (72, 1, 4, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyqETBedAXOoOiIhUktFchPDx_TGPvvqgc4CdP9H4PaLxVGGUYpLUEEDXjm834Qqn9q0Nrl7zLdDvIgewuQZ4Dij84pszaS6VZ4Dx61f2e7tJtkuxpnhlbbTMM-0eLN2VSDzOWYniyOW6XdHFZBhMQqw8xyzpnVccPhuCHD1H2dMBp7AWeWpKW5h8XcQJK5O3BOiY_uRLPpVb_O-0aQPF0VR-9sDEhC_MmsHCp6wndwQJA=', NULL, NULL, '2026-02-15 16:00:00+00', 'digest:2026-W09', true, 1, '2026-02-22 20:00:00+00', '2026-02-23 03:00:00+00', 'digest.week', '92275a058f791519d0de8e2ba4d45763572fd4746a18223526add31f2715d340', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260223T2100Z", "1-20260224T2100Z", "1-20260225T2100Z", "1-20260226T2100Z", "2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (73, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq9mmTlcoyfXLlaYcPLonic9ZPeASCBuyx8XZFtln347bdKZNvrUT0LO-uwSBXAwzogARGxgQCJbkaVvoiqrKnFGUx4xP4XsaOWEuHJv1kEHLDopvixyXcLZYjC0Nmt2WORGlETXahX_aXWVr2uKrPH1fLRJwRidRVA5kcZy7-z0A=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-23:1d', true, 1, '2026-02-22 21:00:00+00', '2026-02-23 03:00:00+00', 'reminder.tomorrow', '8d1b2736699f89efae0f6f40e15fe9976cd278924ecd31e010b239140879e501', 'the day before: 1 session', NULL, NULL, '["1-20260223T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (204, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrxO9AqEsugiX92ArLT69OA2dmmefp0-Cx1LxIB5lGq3uwKMR_TOVVqIU_mzAjXqwr7ieptGV1UOMU2xQ3UUs4JizJ6P5DirrWnfiz1xV4Jlf-8TC5-C6FfJALs2feNF7f6YHpcxXRJEHjPvD1sKbVxaU-dqXstjOaNp2QRGqJJJKYOxPt7liKzn7rjJ9UBUy5kXxysF9Pm77cCU3OK2bu5X7W8N0JmH0eIRN_NVMqbWWd9UHoBLR3gYloZGcZTeRm', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (205, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrlDzJCTKo1hYf-UblfMTqPGwUvi1n0mvVDiRQaeWwaCwYHLIoMNSNBm4iLaOb7V67rMM7bqAznqt2XpjSrNCbqRsjdzHhUVwjRYWYk2eMfiAuIXboaOt7Y_XIMbwwi6pWmQ5vCOcBc_X4MwwQdInthohv8VYHok-AeLGbvJlrPYo=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 21:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'f10af3ec0988d46ca266ff7b5fb1436eb1d59b34be977677e49040fce6e08e59', 'the day before: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (222, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrF127w6v-fJIDsK7QXgpTpJDwMnfvbDX4Nnho_yY0UXFqEr6WdCN4YeV1xkPOgDm6UjQ5AB-Dj_CD7lwjtZRrxQ4bHsLjaNulflG-K6MY39ww8wqljPHVskVYlJDq6kuKvXrp7G9RL9a0WB91wqa-ku4_npX76Wp6rSicrY6FgLY=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-03:soon', true, 1, '2026-03-03 19:00:00+00', '2026-03-03 21:00:00+00', 'reminder.today', 'e1d3b60fbc2015dd54d0ccba24b6aaf0eb2ef8519403e524c4a3bdf874c57810', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260303T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (223, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrEKP4Pwjfsh_gxiVkSj7_elqxOGrK0E3YbWzsRw6skH3tBrblf0MV_y8oYecge3qSLgiHTNt3prPvnDfLISj1g5BFT-dfn2pC2T3G73_7Ron8LzMXFQ3reAvw7ENqZDofozjtCSvEvWY3ZDVPmiwTmkkgQwgRXl8ADQpDaQ2JCycmgn1Qk5-8YtSfgN_Sg6ORaB8iUPnnPNyO8iodVu4zCg9idQ54ODIVVIIb16TpVcNEHTessK4eUMPSDXuz5Y6Z', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (224, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr6yS2wuV70InSeW-jLMmbnFfvufBzdW3hOBP7QwXMO3LqEMZb0yvxFE1S6MqNOGwV__QNlovwtWKPr5m5RWy7qc4zhyDzbn3duuQ1N5ZeyJW5Enanr9oZ-z3aTc0vc8oC4TVO71oDqOh1BakpuuAB29jOjV1WGsNcPQpkzty14Aw=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (225, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrTSR9lbh7ERnqs9F1thFIKrufuD_PMup-AG-ghsn-lcH16MIkXvy3nurgXJ1Y-Y2n4Zd9cIxSshOOH2rcQfrtuEzJDuq4t-bbD60dH7F2SSnoWOas0uNqTZVOBkWleLQgxJKvrXcfVcY7t9In46C3pwGe0o0lALJVLwUSsy12IIA=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (226, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrlYia-HPdxQXvaYm6k54lGYWzWZ5F0w81TIeQKzXi-Zz7KfqNc4FRLFkNAlh_3ci7ad3mAYPRAaSIKX8xiUggNNlWz4m26DxS8PK3wZXyFkufKD3s7OXdpy6-HlFdmSwCwPgrK8pZr_Aab7Qy11VJWBK9ifIwkGtdrvItQpANaAoT_2MKm-wO1hAbur5S_WL1rx-dNYtczgFURvx6KCqoGuXKWQgI5WLei-C1EUrpJDKwfrvDHP49cKSKIDG6TzuF', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (227, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrPxepMq5I9dMqS9v5w8QAw474YVYarpcgAGE-73wlu6Yazy_8RrGeEZdHq3HwW9OWJ7Aodclui5cJZk4BYIOKqkrTuPD1bvBpMvEd0m8po1irq_v_oFrBJnmeHBA2UWAh89IGx38cfDXP3NDLeKvv_D17zg6NumL8p-OY_puNTuY=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (228, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr-Pkgk0ES-B-tF12NdoXiGAYcgpAeLIDYCZ6Keyj-4KBS8RElMJYA53OO8zkTs57NWdOlp9VfZouPwRiJ0QNFReAxofAq1VnyCPi_iq0210zVBc4r96jG4rMKnxP_I3Kmfky-mwNWeGrCjDxdB5nG7L55Cn8Cuyz2ZJH0Kg7si-E=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-05 19:00:00+00', '2026-03-05 21:00:00+00', 'reminder.today', '9fd88d487968fd4e863cf0e628800cd081bc7cf6f7d4c6861e415c5e94774962', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (229, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBtyrKozUJVv8333zFZsOeSCft50a-vrw80aLujF1X_TJ8O5MpTrGOw3u5cTEkFrXPbo3Xa7Mfg0LHt_GegTIKOISOQ==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (230, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrtiqv-i_repbvlpxHauDlQkuX4bXojda06f7aU0ZWkumgHyRPq1q3xf_8cUyWXQptAlA5XKSgAaldBhoY4oI_jNEzPcO2DGzTq4yj15Gj-xvu8U_6QzvhT7-HfFiA49vowfBTS7Zf-O_0YVZco9NpbEZZqG-o57M93_3slaMFC7Z5eTK5wVWLcFAsq4wP7H-85Uc7NflLtyOlv8ozkbXVWSfLSMueUR2k2ANc4Pwy0QA0usCbDKVDjb-I6IB9G5cr', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (206, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyr0cX5T9OZSt-U4sdJdmaT1zS8-j1G6Jd67xHt7C6X3p_0leIFLZiPWqjLs_isvfwAFbKm2LGLtfjqyKCCU0BxQ2sN2J26CrT33VGSuC9i6S2JMEMc0TIJVmLNmEfainVXHnXjHHnEpzn71zfgiwrerf4JwWsSASfohSx0rdcinVU=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-24:soon', true, 1, '2026-02-24 19:00:00+00', '2026-02-24 21:00:00+00', 'reminder.today', '9238deb8c41c01db1a40085a4accd355db1dc5a93225de6e298796dacb4e3cf6', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260224T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (207, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyriP3y9EDIXG9kfHG1-UD_ZT_LiNZvt8vL7KOImNqtmoTM1X5gX5rDaLP_kFfcxkBvLS4v0dUIeSNM3fDAQrRQLz2wc2q7E24-o2dbgSnXKXWNE5zLWPoqnFZBFHOF7rJDZDwRE8LYXfbXU2gMtfCoHVOjE-3OS-3NjkEOB7TAzko=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 21:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '80b1550b79314aaec8591464804fd1d288392a3d0243f7f66c41af570ba001b2', 'the day before: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (208, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrtZv2VW6BKoCwfTHIXY-1tfyD1o7hmpWTVL_OgXyo1MHvmJ69aUuCnEvHelIySmMwc3ZNSDd8iPx0dggPFjUNfI3oYcV0do8ECdEdBj67A3DRig1jpFU46tCDxhZu6Q3RnYsLVW8du3pnWMZjR7bg5Tz9rTeflzI9Pe-jL9YS2wM=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-25:soon', true, 1, '2026-02-25 19:00:00+00', '2026-02-25 21:00:00+00', 'reminder.today', '9157385decd9a0bf36e0edc6efa52f998e930b37e1f03ae7e3b08fb01da469e3', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260225T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (209, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrCVjOdhhpYjW3QiXh4bt9tKRt2gS-186K9NQhW9H-eIqlj0JrmbSHpKPVz1zlbSzS2g-f3QcCLih9T1Ev10OcZFMjPpe2RFeY5N1ImMoqug54MbpQ3VsW_9N4rMs3KGu2bbIWvB60eRMD1xu5FNDpCQyOQFtyqBAEJ7uGxYGj9d3onQqhPCnE6UDFu2ods_QGNAmTHF2_RIx9ES6KgRfenP52CjiozkR7DC1dIbnHfY4Aca1YfMBBolkXl99V0aRA', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-25', true, 2, '2026-02-25 20:30:00+00', '2026-02-26 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (210, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrJQJij1zlGwZZHQ6_9Tuvuh0-Dz2aUPPU68OA4CEenW3XuRopRbhXuxQ0rFhumK-Qwcf6jk-dkaLYJBoWr6OPu1JEaHWgvv28vl5UKbiV0vYk--iROG0d24jBnLpTWuKwO5vHA6V03RE8E4mFNIv9Ca2dDDc3w-gJCIL5ebPhHQc=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-26:1d', true, 1, '2026-02-25 21:00:00+00', '2026-02-26 03:00:00+00', 'reminder.tomorrow', '67fd62c15ec70a6c599805eabbdf3656c496daa701c19e1fd4489577e1bb2d1f', 'the day before: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (211, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrHS8Z7iWDsoWNYIGiPEEuYE99xo5ndbjy74cSV2y_zC-CIyhreh0QiIgBrZ9PCLs9zCQ3Bzt4PYpOFlkEhkJAa9IkpJF0PI6k7NIAQasQqEs2mkczaeU0D9twST9iCJmO4eoPIU5DEDE5dvxnc8_SueWX2BSrTZLbNkZIt5-FXow=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-26:soon', true, 1, '2026-02-26 19:00:00+00', '2026-02-26 21:00:00+00', 'reminder.today', '6e1ca7650e4734df373319ae6ce6ab148fee03e2e08e63cd459160ec600f12ad', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260226T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (216, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrgQ2cuUFrHiFEdU_dLT6-Gsi24zkIAfySiP7xzzPvSdu3-3YGe67iEDCg4LEY-MwSaaJfUbwlDGIstYeQivoQ00p8_R2bnUGWwz5jvcTqTtxd_D-s-FfatFX9jRb_yE3CWffz8NHkC7S2o-jTauQdC4-_qO5q-RQVSjdyB_Fqrps=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-02:1d', true, 1, '2026-03-01 21:00:00+00', '2026-03-02 03:00:00+00', 'reminder.tomorrow', 'da75ffb2dd7b58f521c291a6594206fc66d3c4d3ada3489b01ee055971270778', 'the day before: 1 session', NULL, NULL, '["1-20260302T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (231, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrxcSRFhLJS0UrOcB6oSH1h6CeRcfCiI5ima_yNOTxUgIJ1pKI9T74Eo9tECtLvhyFVPeqsBmlpa6-EJ4qxhsGrmSLFcAwI3FdkA2pcFh4TT5t13uSnCsQntziHWbLQd3k7JhTPV7duiqSeM7Eva4qLWxeyH8h-wLdNXSbsoqQw7vgaB1mlbaH_oH46NXRH7yL4xonqMC7qKVmeGiYSjGNY9KKlRgCAc8k6mJ7jxyFKQT3z8u_wcX9vLFXoqlMQP1O', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (232, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrMLatcwA0FePk10GAB4nsYUv8nezWC5t3W7-pWfbPBoe_pABYgKPpzR2slAL_VwoNglBMp-VnOFWcqCizj3I1st1pdXVXm0i9SRCZRm7BBi6eH50TjNfrBa2bPxMrFKURzlc-idNttvDzVqvgyL0mtw_lToRaQQ9hWaY2imU1-9c=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-07:1d', true, 1, '2026-03-06 21:00:00+00', '2026-03-07 03:00:00+00', 'reminder.tomorrow', '0129f8be5d20d307265d27e8b271ecea2f6605acfef1c17f78742fd158a40b01', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260307T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (233, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrrLcklIdg79czofVxXFoZ-PG7E4Z1aa6ResNP-jhN5E2u0K4mlEA76TiNBbU67EKYpT-cNNcGnBka9kAS0aEmOy82WAY-vPHuzFTMmGyj27VbgyNJtY05h1vx1-sg5InyKBLNitQ4xkT6Sj-4DLsY9rt25obYertmV-wzhlGw90VJXXUkzO0hF-HSpnnx2gDBJ3PDw48TRbzcgkJT2cj27CJbQtWs1qfBFHahKk1bnQM=', NULL, NULL, '2026-03-01 13:09:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (234, 1, 4, 'outbound', 'week_digest', 'pending', 'gAAAAABrBtyrFgZHZKIhaTWZwxAmYba2urDa00BHwP-4RXUZcYi6JqXX3ZJhRGpcF13XdVjSe072GY4Lz2Wacn_7uoeDke7lTQvXXvf9tUgZVPY9dIawlzKJ0or-zNUBtc-3zXmLHjgsNXhJqkkAMbOnGBEsQpqjYsBAJEOvalfLajOQjJYdHz-WTooaAL8d55N8Ug1MXcr9bvv6t8DCNRRPA2tuxIpYR5DY2ZHGxMEPQWDTqe-HhfA=', NULL, NULL, '2026-03-01 13:09:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '566ba8f6eeaf8ee80dc7055a42b401a3d3abb7e453d49f3fa8634dd5aed431da', 'the week ahead: 5 sessions', NULL, NULL, '["1-20260309T2100Z", "1-20260310T2100Z", "1-20260311T2100Z", "1-20260312T2100Z", "2-20260314T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (235, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrzhKrnWgsQNN7xW85hCEW8iOxVOePDv1LNEjEXYI174k-1c3yD09wcx44LyI6tNZfyY_XBVw9EagsDNS2hcD48Dwg2Nb1_8Umryp2grh9Dj3DSJVc23wyvSeLB179ix_l3dSb9bvURUsvo48QQYFhnxdJ1zh8yrLQ-yeyb-mmJGk=', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-09:1d', true, 1, '2026-03-08 21:00:00+00', '2026-03-09 03:00:00+00', 'reminder.tomorrow', 'b7a96e677689843d898c790491ab534e0c05d55a46c5ad46ccec5db80c93e28d', 'the day before: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (236, 1, 4, 'inbound', 'text', 'received', 'gAAAAABrBtyr4agrGgS_zwmb2NwR3j9Ic0AwLMiprhF_CjLdPRpU_ppfhvppgiWFjOKfXVOfL_TtDO_On8nv4NmrTpWk2_wcIA==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (237, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrfZv-NfgGlWwm5wxdVeLrvs1-TeT9vZIdWsOhKu6K8naZ4mfh0hZRX6QmsFepb1iklc565uzhoYCqkYla83q14QqK0toPDPjk8fdhCthvWYF__Hmv-Lj0fh_AL9icE6pVqPjugpdqqq3wGwSIkbtuRIfUisge-mdvR0DDFdzOAQabf0AK1xHKqOBYulZEBJqc2mZrtHRsSZ8CLh21J1OQtPHjP-3aXh1txnlfl_EqqPutKsINMIhH8jl3wqMPDsdiY0XKHQaDhRSVnJQj-pEkKQ==', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (533, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBtysarVjDdeVtV618f0hKIJyl16wN8nCODsDjyhuTV2zyhI_Jwq-0OCFWRG0g6SVq01RwtoCYYfxt1Ur3-BJfsP71g==', 'gAAAAABrBtysclyioTgOwKFA66cS0VWoUKG-99R_l1ntm8dJEaYJo_NgDchqxCp3zWCh1aqxzH5vBmTsejLF7BKWDTtJfwanQg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (239, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBtyrF5WF9nK2Z8ukbpMfGsfFcSPxPZMYIh6ZHtn95LFS5s2mjo18aHzvm1s9x6Mbfi8w0AHrmazDHNRSFXWIjXuhfw==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (240, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyr05y_4g7pcYs0bK6BlQNAXdeVhAr0Sb3EoFJe1sbBkR9nJr2Tb2gEDTg1r5dZrgfxek8sqf0sJMLlKGBqDDA_Em0waIOWrC3aU3tzS1wUgVPIm18n6-erwsY_ddLSm4829ANuvC_NF7-GKC6YJbofG8oxRwz6cKRfqDbMs8JSOWPpJaOOTD0v3-ZbCsHhFGRBvqnRjlHrVFQKTm_rLdsO4-g1eex9PO_Mt5aCaPbOw9R72e6bMsTL3SzwhFqGgtVyOEREr_ozHGyMM1D6rWC8iw==', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (17, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq0jYi47Fc6YSGFE9j1u0dDsEoVqfd-lg9rPirITagsWWC3MMdQ3QAZneow7UjlCsqNfOuxb3xXTKQr8XIsKiAGu2DuywIC8Z78ueqT7BhsrQbaFwY8L1mQdQvhEx9HRcrJUCRPWImUnW0vaCP9uyAEg4G3xCDyUXuPOF_CXCzWidRU_b-kF6z7ZeFd0_e3HJX40k-QNuaRSEUPl24vvrCnGPJZ36_BuaAHB2c-9yHbaYhNQ7W3oHSDSrq_anfYuJX', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', '909f771eb83591ca8005423e14513d3ba715ecd9c4a6454e26e453ef3e4c60bb', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (18, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyq_asqyoevCUsYocLuebO1f7VRjxrCNaBv6TJXmcv8dORZf6nmuCMuXzpwGNiQkY_7wm8mD0rrAuQ0ExOH3VucYxvoROdwQGTfsJC7_YWNb3K2qjbf9x6kQi5R7WpgilonCGI_qd523WJfOchs2ylJ4f3vfLYiivmrVBHyQf9hPybw9tcD7wY2TSdRK-Mcrm_u30sPb1hDen-G0tdP8Ak8OTYhudUP3IUKpcviv0wr50Og13s_W9cBXgg5DxVC9k0X7A1rlkTk3gV59V6D6CZyfA==', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (78, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq_77wwn3OR3-1IeMVuvRXPf-8VJmHtexSszzbRaJIiHvNyQ4hJtAv8kg4oWqI3j4CrXywD9hhcmOq0L8D3cwU-5w922D_fGNNV5vUQr4ZnhF45DD_AePYgT7iBHFMMsj_qgcV3fvnHIhvmmEPfcB4AZeQ-QQ5zViyH45VjXe8TMMeW26GXQZnqck9WxCLeZ6j', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-17:1d', true, 1, '2026-02-16 15:00:00+00', '2026-02-17 03:00:00+00', 'reminder.tomorrow', '3a18c031e6a67d7817bb48688eb844556b3e0ed2f1bd4e05a9a86675864abb84', 'the day before: 1 session', NULL, NULL, '["3-20260217T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (242, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBtyrHPCbQWH0wle1SU8Jqh_Z69ja1nxEUjOtjYY9RKDuewSrPWIbIWzEkTLpLgp-eQtvEuiGLyvi9r-09cg0gLzwkw==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (243, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrRbV9JI0rUAbPDYnujJ4BMnJVOQN5LDYmYqcZubBRvfcCwTMKzI1bk6UUd1UwiY_RER_G0SKTT1HzIJgePgF6Ks0bL_yLrpGqHbincrQo4SGXZrdVHJ2A389nmUCsEURLBkhQNxxRtwYch1iVJw_pepO8Wbrw6W7vvmjXB3KrLzuqGt69F2OGnNLUL2zVF02OyT6cyK_M2WLT9HkUTfqhSwKuELzqvxGWMqMTC_FtQZckJ2jZcga7y9w-r16afiZ0Y8w1t3QMPOhblm2e6kterA==', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (19, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqcZYt1wHYF0aam4O41xhzmBBdYGUJvJt3IvoVJVdoATWktYExBTGw5yF8MaoNW5MHLjg3tdgH7CT7vVb3ekfQgPhSeb21tySsoLpmHekWyNiXpd80E7XkR0oWFWYBILv42qClF4A3Jlr3kjEvirzU0NPwJBvpR59ttg8_f9lpsGegoJywBt0j13XdOgb1Ozc-hgM4PBZGs-NiRq7-yq3XHvZIy2Ecf8tMykofgg0o_JKjcWU7keJpuCd6fo423u0GTtTk4BvTlhqA7FDJKrs0Rw==', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (238, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrTaczxuqQW761UH4bxJnJiQPoydvq4B79DXvD64ZZXfre-ZmgILVB-UJR3sNlPDXlOuQzk2iieJfUpb3vOWvuwRDleD6QOci3q_zNxhuXBzalNyEVjJdPWq2mR5qAsaYl6Br2CqV84UGNfpRL-FDLX39O8rB3A5DTg2IaAa3VZFJXiq9VBQ4dRXXK3ZUe7VsTTeszIEdM8kHsFdQUWTwFbFRJbRwN9j0j_5iWOY0oaA7N3rQSahM-3eTAnixSkFRUjcXvfc02m1U77GlDo18KDA==', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (244, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrSyt7aS23OaHRvMFaY8-jCDcU604Z4bInk9QzzgWdMpeYwkOiOuMWAGo0nhXDD9FKy45fz549SE5_nd-bWSz0jlTOIIdnx0vvOfSx4pzCPDp-AB7yetoNZA4xd-JHgXzAS32k91-bRR2FXc8Hh9wZcEsqC5rN5DRihtfC1dwum0RPiBeZdvBxLF0pamr7xJKU', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:3d', true, 1, '2026-02-28 15:00:00+00', '2026-03-01 03:00:00+00', 'reminder.days_ahead', 'f8dbf7a370c8f872982e7ba5c6c02546bdb91eae2537d7aa43c86d63526bfce3', '3 days before: 1 session', NULL, NULL, '["3-20260303T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (245, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrWO3fDHAquV_v_xf4QbF0nHylsRIl-dtEMQSIYInngymROnhTsCcGPFNaS3prYwoXfNriUu6OS3CnJgavFyYr5zV34Jy1DAX4cDvyDw3uuONLKUTqvxBsQy_5K9ZYQhdjasLCGAnnq8WmdW03HBtmsSxXwAPYLx34paxyutj0FlH97gneX-X3QXZbZNm98hzwUudf6bprTD-kbMtmvdzdBkgrfnqjAr0DAeH-A-RjSJJjRtWEbxRuUVr61kbUrBZ1', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', '909f771eb83591ca8005423e14513d3ba715ecd9c4a6454e26e453ef3e4c60bb', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (246, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrLp6ngvZyMX6YeNSxpOi3FjtjCYkAibIIe7zX-GvHRbRo6YTcE3MZJBSKXaOD-z3iW0GxoS4gkc-5CVjDifnYLV07YjIfCHutTf2-hQJ0FOSDWy6AtTTD3dBnm6UiRQCOvrp2D6vc0FtESRkQQurc5U1383ZV9h6Zk91AFvw4BoXHSGNVV76eRjvqejk9lRG5', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-03:1d', true, 1, '2026-03-02 15:00:00+00', '2026-03-03 03:00:00+00', 'reminder.tomorrow', 'a4fc4e99b5d9f48e979b4f5ea956cd04b3febf4521caa8e8d1e8466ed9bb75a7', 'the day before: 1 session', NULL, NULL, '["3-20260303T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (247, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrSvJ9210JBJ7cUd5J-Azl6tM1nlTP0LnjbygIZCOYWYlYJlmcA5M7bt8k-PRHnOcTIyz8Toy0DrqojSsgsJu073AecI8m6jK9RxiHiVT5Wr0pEaVh4bzciRl8jtrewodcZjIRSJK2bGtVIDaVW_-B9RFn3J3oPayeNhxZXjzHTIoPi7V3H22jxtcEjxFz7B8HCFj85R9_cI-QYJ6XTTeWJNE-h2dM2xRXdlyynzidftwYnZsCNnaj9LPFgRj8VnwiqtJqRcytbY_UErbHjj6Tjg==', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (248, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBtyr7ujCmDzpboLjsGUxGCmuzs9dYFh8YoxhhKv5D90OnQhXhfzgfiKOXKwXYK5BT65x5aTzIFkqVjgXU0XCqQmooA==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (249, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrXP55t2fp8rVXGb6o2VoJbnHwVZCapr4bP2ytCk5ffCw2GFU1v3IzsMK8FLo-fx0aFXRScyKwo2wIDob3xrU6EtjUw3GMlQfHcdEsFS4LbgI38K-UodNjAU3GDm_cYb4OQi3CkM6Y5aWJ71vUottSrajJ0IiEoQDmXHQtr_QqCLAZezcEPIpQl5EZ_4Z4aSx92PWoAFGX_c_JkMbKtCwo2-sA0Z5Pcz9SK_5xCWsTiVIyShy-vGHMjL90NF8eONsXCt7VwF1_SuSYPNOcA72cVg==', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (79, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqfWajdZDbrebOFxxwmnKO3l_cO94OqUHJHizfErYRVK-nzsqzhImyL_p9-gLwpfWw3ceta2rHiVGhlaSQMalLxSoYLeWuVIq9IFH0IzN2-ekaOLr8zr79kQ5uGeAZp770cepYBXFLe4L3apQsYpt2Nho9_brW5qmjH_u-AeXBtEJZ9Ax-P73w0m5X2p5Jj2Za', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-24:3d', true, 1, '2026-02-21 15:00:00+00', '2026-02-22 03:00:00+00', 'reminder.days_ahead', 'c2c7a73fe6caeb87abb1282c306a0a5a2b197b1449dbf21aecafe2b04e74261f', '3 days before: 1 session', NULL, NULL, '["3-20260224T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (80, 1, 5, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqZ1t214OeRiVi1Xe0itXQ8H4xL9rPwjTfvCAN_5JIt9kRIAQuoNDJkAe3JekAT9VsqZQhj0J_Er-3iVt_mtavrUr01kqJ2ay-0ck9JQ_LrkgXHDj74ItaA61nao-lfDmOI2fs74Al5Hqk2f75kxdlNQggXD1obwQBVBmDdIQVyzIsQrrEEYC10GzR-TC9sWcS', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-24:1d', true, 1, '2026-02-23 15:00:00+00', '2026-02-24 03:00:00+00', 'reminder.tomorrow', 'ecf323b95d0191ff12701230117979356f7ea373c2bfa3ebb2a1e4ecfc33a322', 'the day before: 1 session', NULL, NULL, '["3-20260224T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (250, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrLBKgah1nvH7zAmXuhxriF2P3YMYd1Azjmv8WejhZN4GbVKNVJ8bJIKt9ey15dAIse8BOatXHd1ICnBGUb0uM1EAkIwA5huvv5uAh1YTHF4i3Z4XSXuyQWZo7922HwKR4uj5_lpIE8GqWrifh4drgrRRTclRhTZHAu2zUiA__3c6X3t49_F2Lu92DQeElRLmQ4rP2TvKAKyayCWJBrfXXhpX4nMEBBXOTP_tWBEXQqKq_7Y9bI3VuWdzLdA0QPZ3r', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '7f1a9df9f7a67310fff816f3c8f2e14b122f601cff72c6ed1ef9ca18375226ca', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (251, 1, 5, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrId-QrRFTZlrQRO6Qbv0H2SZUFHfmbej6T1jP0iLJRHRFS9iS4ts-ib-k3uA3pq752yyiewFM7VVqvLYoCxMaH6rMTRpclZ64p3LcspqrnwL3Zt_HXUyb9u0f5IUeXKlsVbFEp_eBkUZgkafDkHYzeK0iJEoomVVYz-CI-E3cM2xxHKTy2m_d3sIo05HHJoQD0cCLx6H5nIR82rSv1caGxg_IVGoo3b0v34GyxexolmHzBQNo6F50IPV8wP8Nliq3HChc2Lbs85BKLkLzOudxTw==', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (252, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBtyrFBctLHHxmOpXvtV400jCB-IBmK2vZYATubHHpV5xrmCfMpmx1tH41M1CFUMKXA12Ft8NVrNCGvlmUklzNVW-Ew==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (253, 1, 5, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrP7hFANOovHKEe1f9TcF2N2S728erVFMny_4pNga1ZJjIT54RQlCAvhexrvlBIqyGp9PvaxFM7COjt0NbSPPhtc5gSWInb0ILCY2zvTXM7p-xr57-40iKMmnt-XY_ZCNT0eqzuTqGguBCeGcvDHlphPgcn_7x1TS5exTLHYY6egLfZbPRcc2XixuMWCQKqzufSJhUezvRBeuDzrq-H82uEVW2ljRiBKajYR7OS9HSkJebgCil6jHPHWybLfhDJ5sWKjREIc-nXm9KkaNs5Ujbvg==', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (241, 1, 5, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrM0jAZXR-Ucj-hJu-FXK4TFzH-syim60VC9F1aXk5Pt-EfzO8ar8u3QjJbFT2g0LMGScGN7HwXaXmP3Tl0FAW0MQnvt1yjbGr-L1A8KcweucH8tJq-3p-AgbA29E05tYIj0HtBoK-nUvMrLTcYSITR0FlFnkZt396CC3Ed95ajolR_Vc5P3S-eTEihG17HfaLCDnJe79HALO-hbaRNORkPkagV31k39vCnEOug2BY6L7aP-rhh0BS7a5MuXgkwTJVCR_oTrVWtxebTWKD0_shrQ==', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-26', true, 2, '2026-02-26 20:30:00+00', '2026-02-27 00:30:00+00', 'check_in.pulse', '0c510259a4a79b60f4493a258e64b63cf7fac7f75dd7c2707862ee26a1a976ba', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (254, 1, 5, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrZ-QaA2sRscZef0oT9t56HAONGH0NWz_GPm0HcFLxUkue2u6LXmZ39Eci_6uvUBUhMcqNEP8H5Cq8Iu0EbWqmZIUS5AkhFyNbxAIY443_jULu8iQzqej7V4NLauwLggqlLL_hoLoVReCJujLLUZtFm2V6Gfzf9ULOopk4qhkcqRt9CtHqre4C3mf5F7inSkD4', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-10:3d', true, 1, '2026-03-07 15:00:00+00', '2026-03-08 03:00:00+00', 'reminder.days_ahead', 'ee4df42ce705eaa8786d6b52e7e674a77b67fe8bf970d121c756298bfe2b1dc3', '3 days before: 1 session', NULL, NULL, '["3-20260310T1800Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (255, 1, 5, 'inbound', 'text', 'received', 'gAAAAABrBtyrMW1PGTeLQ-fW9sy71Kc88b2wG4FOLqYPxi8Ug322g1DLTDKyiv_p3F372qprBJLo-Ca4TwCLIBe_5GmAXwr6Qg==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (256, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrqOwVBup3fzZgqYks4z4znhJtdIKjpt9wn0G1ovDYht_kGsXiIgaJBc-4_r8S2zAjhVbYEMxHXaF_3uBXc3fkBoPQvzXzffUMGQ5JxxpiQ1Z-QN9CcTZ63qOjbGbzUCFHNzJLksX7GXABbDq5x3YGcAl_55wenGXkt5RC_6TcqKBQEXf8i49lsSMmHRhJX-bXqdFz0YZ68sLcHGJchSwNmXzGstihTnvcKq7JvfpYxraPjwunK1XlmQhGOP4Yqsba', NULL, NULL, '2026-02-17 13:00:00+00', 'demo:2026021713', false, 1, '2026-02-17 13:00:00+00', '2026-02-18 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-17 13:00:00+00', '2026-02-17 13:00:00+00', NULL, '2026-02-17 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (259, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBtyrayHZMghVJr7OZxNvxyBKgz9jdQGSWTl8NuZZv-sugWo-cQjgNxlrVQ8zEvKeD4cjZINa6t0CAgeHOwMAWC2R4Q==', NULL, NULL, '2026-02-17 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-17 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (260, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrBoNeWsfIpniac3h-pDI3XSUJQ0wz8i3xQHsetWOeh-9ouPr6ozgcNRsWE54N51TEmCHDyjiNjo6cn9UjzeMfCQ0RwjQ_ez0yNbtA439ndPmhLsngjDd8sYRUkPhIwqHnqZqm1XM4tf-K1xe8q-diB7tlK4L_MNUun6MpoP3v_xA_ZOzLip67AtkYwpeME0I6OODNnACgtlPXi_ZEtgeCcJ-Dmyvy_tIaz4T2FzKZYb62NP-5hnSg-0k5BE4TtNBr', NULL, NULL, '2026-02-20 13:00:00+00', 'demo:2026022013', false, 1, '2026-02-20 13:00:00+00', '2026-02-21 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-20 13:00:00+00', '2026-02-20 13:00:00+00', NULL, '2026-02-20 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (20, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqqyVSqBJmaT588QbG5wkgStOVLDRVN7mQ6KXFIkXJR0UGGWzR5s8XvBid1CHpWGzv-T3afRkUEDJo1n2kGRo66BedJ1dxHDNZrwIPYy_-ixtWVSyfgD_83JJY0aehjnp0Qo_8t9pfwf1HKZIQquoaxN8ombsodrwZaWI1dJd2TjZgrZ3p5cDdxK4XZ-u-jfQRa7TXZBCuYf14D0OlbkZLzJj1428ZnDiivUNUz6gA3rY=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (273, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrH2QvEskfMkK0tkm89_jIQ5ZvHOLyMf7yOLpnT_rhk5jDB7aGlDNVlNZBQa52l4fk2OrhXOaRqkJzE0WK73dVV7XMVT8m8qQLKNgv7OGcXLc3MJ27-Ifmopt2osZBQvCUbnmp1kXpiYKOtevLLPz1-HYZQAW-rEHA-kqSUMJ5CauD5AGhIdH2TD4LIP6l8CUc-IHY6pgAgBDsC2LWpsDE_TXRnTHJJdptY1MmjXC2iyopLxofFkYmjLFemnhJGw9T', NULL, NULL, '2026-03-01 13:00:00+00', 'demo:2026030113', false, 1, '2026-03-01 13:00:00+00', '2026-03-02 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', NULL, '2026-03-01 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (21, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqIlw1hkIUt-LfWyIvdKS-IhNvZe2hqjJmdfcipLUMpuoNQMekoKW3vtsZH9OqzZLT3L1yJGmmvwG-ZiGXR0f8hzAnuwkMocSWWDE0-bXOKBzD2HuEigzN8emW8kIfXYEQDFgWrcHdaIBR530pitLVEBO0EQbz0lFuPLGJNBe5_OA6d-k9Jx1Tsyvrul3SlspiDOvmCQmcdO87hIh3f_eylFdu-OEYOdcNh2hD7SJd5Sfn1kaWCISglkBT1FMrtgSs', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (81, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqJ1V4OxG_yvZbykXujM7HfJbDl5Oup9ztpN6J_govu1wLGbzohzBLQE6vp0e4boe2RVOzAHktqxXCeUgkfqZa04Xm_DbTCmZMy1VxXGbYxcqEs-s9ca9p3fJFPxo2IrAVFLANxqxIzTZ9oL65qo8nkAVnpMrlFZolJGXTNfI3j2c=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-18:1d', true, 1, '2026-02-17 15:00:00+00', '2026-02-18 03:00:00+00', 'reminder.tomorrow', 'aeca50c8f74a8273da885c91641fe9fba3b478cf2013ae6552ec4303dbf7a4fd', 'the day before: 1 session', NULL, NULL, '["4-20260218T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (262, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBtyr_m1f7xPk7fzHqk0TYEBrlWU56mDNIberfsC2-N8yZvQntHwdz4qb_S-vRCZhOngqE7tTjDHyRhbOvxAgSAlhiQ==', NULL, NULL, '2026-02-20 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-20 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (263, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrW4rFahpyNYL3iy_el0m4HCPTtzb8NHrqxsdiIHIiVR-wHhQT-9LSYIDIJXAjl_8Cqd0-AmdQzdmdLMd58uZOShHpghAdktuk87keM-SjaB4EMz6BSYL1U70DgogC3gO6YSq9qW-Mhz1eu3J7Mx81prQMihXqrSIHVFuPwUSlhISMCP2nO96_dp6rMXPPcthfRBttxzjLONO0jclpd0tJFqQBYz3NwWur3hocNXELEmicWne8hOIpi-FALjlZgP9G', NULL, NULL, '2026-02-23 13:00:00+00', 'demo:2026022313', false, 1, '2026-02-23 13:00:00+00', '2026-02-24 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-23 13:00:00+00', '2026-02-23 13:00:00+00', NULL, '2026-02-23 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (22, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqCFkcz7DkIjEgWFj8i78_lQ5Jj-XcnG8_e4mQxyvxwf56xFgweZl7sx_00I-6caW5L5s9OUIV0stsyDiokX7IvE0BA4yet9VlQI9651be0Ir2SD_Y-vSgz6zQGTu6LPN0GeobctHekiLlRDu2of5vkx1VZTg1xknYmNENfZ_isGVEJkO3ULTHBm95aF661PLjCiDBsVPEZoZOXxZSeo6K-bYvpMuPABuhKLYad0a1pDSxGe6foC1m3aiPAh4m42Ny', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (265, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyreW3_7etM7Y7cOuvhevflKyKusNy9AYAKhXUz90fzYLUT-qM0xyZhLyPjl6ai5K-0jo7_wbVtJNBm_62gLzskoNA8K_z48MhvgW0YhealSB__O7CEn8klPdzj54s8oO3T-0xr5feIddrbNCFqvaM4pogHWWmePb5lHe42rbKALpFVuq0Va_zHzpACFDv6SX0Z50GK94eTjBxJrjIU_BPdenDUtEluqYl8FdXI789MSdo=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (266, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyr_dQ86xuMG9FO4UlUuvL8j2KvCPSTnVEj1OtS93P7cu2Mkk43z7pGRS2TbMF2w7gsxlVA4zkQTSA1UtV7bofVznxonLdGi89A-ZjISQ0cqbHxV2UX1XPK1gKao0W-TgAP8L-nDHNkMgiZwSXyp9wkxeXSmdQIrDKy8plvSB_kGlRUYnhp7iVuf9Wbor2rxsFdNztqr2k91GDAmLeWPDTDOjSec_w2gugZ-OY-9z4sW8Zm_QP0gGb9O1oBqKHN_TOy', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (267, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBtyrmr2li5syFoL-0P5r5WJmdFzrzGfHU6cg24ePk06qNM6G5tVoZLoG0jlcPog6sgvMwM2usXyxxVORBUKDC_cSzQ==', NULL, NULL, '2026-02-23 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-23 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (268, 1, 6, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyrzeZ2zeyrVcZiaRhIosfJaRxVYuQ_-Qc1zK8-g9RvVY2KVrzzGM4Wm1KLybwzppniLdxh_l9MjS4hZFXjGp0h4guW8FDMWCr4O_L2OUu_WiGBQoF6eaEV5uKsmDKlTDZoF9lpyKeZQT4Y3YTehOgjX1HDVuIYFfDejrqBBJh8ZlWvf8z27eEz3aiYZAAyUK-Ofh4tFcjpM_vKrRb7GgJbWvYyfDzWZk4xXNRy_jkzvPxwBGgvTIbAsgNX63H3qDpV', NULL, NULL, '2026-02-26 13:00:00+00', 'demo:2026022613', false, 1, '2026-02-26 13:00:00+00', '2026-02-27 01:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-02-26 13:00:00+00', '2026-02-26 13:00:00+00', NULL, '2026-02-26 13:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (82, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq9IBWo7IooNG0_LTx_yy8s4As3WfuleglFkCN7lLwOy_oWUjkRrVBDPpvV2tMveZz6o5gH7zwUe2yGukvJTHdyMwabKkvQhk8vB8nzscM3PVzKbAdF2cf4SY9mhjPwAOc5GWsGHifowL8OUmgd8-KHQtKR7r9PQO5gH4pEA3fiMvEbQ7jxQPQ_zSXpg0glBej', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-25:3d', true, 1, '2026-02-22 15:00:00+00', '2026-02-23 03:00:00+00', 'reminder.days_ahead', '3f57f44c65423623d6e49cb4cc9e9a08c350e8e62932b7220a8b98e582e83e82', '3 days before: 1 session', NULL, NULL, '["4-20260225T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (257, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrDhT8vcQcHpJS9vVOIF5jND1x8jTkKLSQkib5rgAej9Sk82VahBFUHycD6fIr1z-F5OOMByHRn_qNLdp9Zk0rISThtVq7Y_88g2o6StMn22EQx3FOikPdUFdkwarovrApkalaBbiG1BVrIshfpI640l5USfewrxcibRk3TF_xDp3Tfus7J_5de1w0sywaVesknLvxl3wP_a0SQc-GC-5q0dpJF9TbryWWl80nEm0ZRQyOaOKjyTEB8ir2UW2kRu4K', NULL, NULL, '2026-02-17 13:09:00+00', 'check-in:pulse:2026-02-23', true, 2, '2026-02-23 20:30:00+00', '2026-02-24 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (269, 1, 6, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr3JRmCpHqul8RdaeFoexe9ZUDKP3tGydwVj2ZQWHXYvLfeY-CCbdy7g9fcJtJIZvMaRD_1bTUqCJlF_OjBEFAGveGj4UIT5KV211nwP9K8QlaoF5FO9d69TtGv-iXwxxSNJWO1dtiWjkbmMPwe00M68CyZZE9OOSP3hi6-NZY-_s=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 15:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f8f720bea1934096dae1c66bc6bcf244fa85946597d5a053fb3411d7eacf0e54', 'the day before: 1 session', NULL, NULL, '["4-20260304T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (270, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyr91IMSMvPmXuuGh3C1eWY9cImNSlMrOnLfGDyI82-MUpJjBOKY2XosXqf-E3EfY87oMQFBL-QQRTWR12TIvltVCOHxCVHiF1fmzW83BCdly09xMrvK1K64isnlG7JY3jdu0yys4S-WGypmT_q2zGzkQsfFnBr-NknjIcoX-aTkfZEGIVC0RaXmun6AniiUPyGU90Dl-JKEjNiea1LEj3t0k-V4EAAvp3wVvkDOSXdW8ObloYLZ26eRYE2_0PmV_nd', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (271, 1, 6, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrc1plkhwWrVKpwELCFH-JShAnKlrGOQp6JylZoKZDQ2Gr30ASffwZ50xZ4YSjkHwZCY5NF1yLjcfslMFNzWODg5aGkVYrCu5oMKhS3u2EVQsa30TFu0XWKfL8ldoVPDstoVi-Fv7I4lEV2oBn206P1zI4BSqp7zd3itIocPtXgzPAccD1cSVAsZ75c6m4ZcmtRdIgmjVxv9O5vm1FfSpbw8xeXWRTDEXRffwaMYa_kGwHl9GNRnZwMKZAL4Sgjexz', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (272, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBtyrn1G2hn8lbzlOKBpd8fOIwBlVrCSu7ze5pfu6buc2Viyz3hX17Md7Zyswfp0FNoFolqgbJ8P5E69_LpHiNXvXXA==', NULL, NULL, '2026-02-26 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-26 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (258, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrNqWBBMErBOAjesNbgwwxjhrJ_4sUsSrdk3aXZ2ky3ZRXLwOTMPVb2Ck8SYfVuXeDKzYlwr6cjVxiS42JBY36NSWWGoHbD32CDbqsDsOSRCyrYRmkhO02O_-WQ_ozx-HSnZzzkCpKWkJa6vrBCEaPLQfNUzCqFZiCPUMOPN7198Q=', NULL, NULL, '2026-02-17 13:09:00+00', 'session:2026-02-25:1d', true, 1, '2026-02-24 15:00:00+00', '2026-02-25 03:00:00+00', 'reminder.tomorrow', '5091c8b685b571e45ebb3f829d831375fea71811429a7a87613fea3e85202f4f', 'the day before: 1 session', NULL, NULL, '["4-20260225T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (261, 1, 6, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrRyCsE3HC_vgMxCd7HLSq_CEA5L4-n7-KoHw4NuAKIvqSRu-N180e-hAr6AVkSrwLvbvO7Mour9em_RFQbF-uMUw3t2KDdZDhx3_NdTBBvdD3VTS2iB9TOyi1QWPtfl5yh-O--vpkAjf35tzVJjWoHn2LERrAWGqtDL-myQtEMSBsPJbDTETJ-yZlm9k2pl0020-2xdNtkH6np3NlYHChSuMi69qg1UDqD_BYQAAQm7InHjGkLHzml7BuZlqxnOTn', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-26', true, 2, '2026-02-26 20:30:00+00', '2026-02-27 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (264, 1, 6, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrqrilgAgEgVsoFDGC6SBQwo-RGJ2Aka2fDAGBAyFwIbZ2_jMB1wYIsV1-89k9X21yNfikiESeGIp0zOoQS2cWgvpCzrojvzP6zKduGJ0lRGNSf0nG0VzhzvZGYSo0S8sZL6X-wjb94avdWqZljq8WUA6u4k3jYkdodvMuilJcJS0RXsAXcG4QMpJFeo4aUx6I', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-03-04:3d', true, 1, '2026-03-01 15:00:00+00', '2026-03-02 03:00:00+00', 'reminder.days_ahead', '4c7e938940a0a24812fe5c39b64948609494b56a7992a2f2de2381c0c13a27e7', '3 days before: 1 session', NULL, NULL, '["4-20260304T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (274, 1, 6, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrNqjoj5RcnxMngGGW5PWxzXkt5dS_NeINPsqy21e6_eujhSoqGCrzZnlSK0hfN7ZIXIToGvEHLtp5FxVP6AvAPuO-9oxd9Z7Xe_CYPJFO1Iu08LKIv8wCvFCTpgrmAxutDpdQKxq8dJeBbKEKnNaNjNHx-FtoLMyCo8hse2e8pu7jnFgE8pWx1DwtKrtMH92H', NULL, NULL, '2026-03-01 13:09:00+00', 'session:2026-03-11:3d', true, 1, '2026-03-08 15:00:00+00', '2026-03-09 03:00:00+00', 'reminder.days_ahead', '48e1aaf22bff5ef676993ccdfeb82af5e49a5d434ee1b1b4cd9feeda0a85aeb8', '3 days before: 1 session', NULL, NULL, '["4-20260311T1900Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (275, 1, 6, 'inbound', 'text', 'received', 'gAAAAABrBtyrawsPYYloECzWd2veKqpNP8ELG1sJ8StCoCH0s8-AjGeU19hgZWGOJnOMYYbn5D2ZqSXUI-WdJUjFNJXWB7oLAQ==', NULL, NULL, '2026-03-01 13:09:00+00', NULL, false, 1, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01 13:09:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (276, 1, 4, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyr--8GC9ldsB_RpVTUlgVgy_cgRjKsywSSssePre7SDUG4_Rwak18v4xlRnOGeNpZZ8bp-nG3FSiB4CngHyo0id6tb2mtrvElbkXOakzKhp7PIFKNH6_ku5DYSewK1AjHE1EJzMCEbAnzXIRkIIaF_C6djwmqfC1jvKyYuFJIm2S4t8Hsq-NiffoUPnFMHetXnd5-jkFmhlli1tkxZ7lO3oNXRe36lDX4Q_wkR-v7HZwRZYJ0-eq31mT-CaYKJfX1j', NULL, NULL, '2026-03-01 10:00:00+00', 'demo:2026030110', false, 1, '2026-03-01 10:00:00+00', '2026-03-01 22:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-03-01 10:00:00+00', '2026-03-01 10:00:00+00', NULL, '2026-03-01 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (212, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrTiI84Qw-dnYyHoyuvOSBd-r628cHOcfIIgzMjOpNazRwL75i6-VFpfvMmxhWwLQXxIAGSljdIGUE2tKRzuIgGFq89WCA7Y5kBK0Qm41uL7HWT47LTGHMUsWqSaxx4ca1Nm_aR8lyihZ3j2eYr8EOS-NSk7tcSHR_qsCSQmPPpgYHPxjS9bkQ0NHl37EFNTsvQySikZCql1gVm6pLSEiHhMXDrEWi6Rq9F8bgJ8zjuLzkE44gZiaeW4s2iuC-n8aB', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (213, 1, 4, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyriXmwKYHleqlra8_hm0MrVuQaX_mf3hIG-GD0n_c1J9gpLVNdcXJVL8PVVYrK8t-ysc26N9NnDCUL1_xvmI91fwft6Jg8RQG6JEUhuylHxwThdIs16RBbkZrVioWcvjRA94q_AdG8tEmGAHk6exz9Cpt3UqL0Y5mwhYNzEjpdYko=', NULL, NULL, '2026-02-23 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (214, 1, 4, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyrI1dXo1cA8mjQj5BdVgCtCscNt1ijWXDCQpQdTE2xC6jTzORFm_QDlbYld4AHY2P1ftSImHB6jNQem6bFoBmDCXrgB80Br6-JFMUggO0Lt8bUICe9ykUoaubYpFopGpZdZoFArWg4cEYUp79z-0H55Zi4LFKpp4pqhnv-Xn01-wrGZV89mM6tZYJtHuecX2hBK2oe1SyqAAo7nYZ9tlx8LiCwpGxQDLJRmw_lIj50j-w=', NULL, NULL, '2026-02-23 13:09:00+00', 'check-in:weekly:2026-03-01', true, 2, '2026-03-01 16:00:00+00', '2026-03-01 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (277, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyroaMKYvdgtYynRJ2-rbQD_UOQyVLZFdFFMPxhEbLCiULKm17j5kq84KZwNThWCOVwVbKs5WZKICHIXhJG4umKs7veyM02GjWgwLrprmMj8K0YMVR0lU9pkxBw6iOUpzSHvb7dDRbP67R-gGRVncRwUkG7xtHElHn0--SE1PAEuKs=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-09:soon', true, 1, '2026-03-09 19:00:00+00', '2026-03-09 21:00:00+00', 'reminder.today', '55152c26457ceff6f00582c2dee1c86c3e6882435c7f0efa8de6c7840a78b682', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (278, 1, 4, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrs_KwarskxL4w_0OnlUwRnTjLm335HPlx6bEk7rlMX1kuY5u2KUMYT09Hw6DHrxPhYvbXHSenSZ6SmlvJa7Qa1OeoyBi4N3LsI2YQbUzhrvWqJuFfKu9tTev4cNSMl8AHviN6jHxeZdFjqSDKiK9IkGddRGgnB87wgGRWoAtiU5jLmnnt8H8cpsfeBSZjVLRnxKR1V9knBC8q857iN94HrwzooAzEChQZJPfDeUK5peMi2_abbRuyiQ0-c0uEaQs1', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (279, 1, 4, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrCFq-c60Fd8EmSFP7_-q1KTRo5gUTzU-JcrT4aXtpfyQ52jJ9EHb8RGJ1SPBuuw4dD1HfDSm9ruAoDQSMcwJ65JwWq7e8NvLOdCjZvXgezw7jD0VNs9djYXzI2X0p8vf_EX5EUvJ9zlBLqK4YuKmwdWwoaBa5w-knDFxu9KptF7k=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-10:1d', true, 1, '2026-03-09 21:00:00+00', '2026-03-10 03:00:00+00', 'reminder.tomorrow', 'd3f465be72f90f4f3b9640d9dc8a547042e929dfea17d1cf2370fe73e642d85a', 'the day before: 1 session', NULL, NULL, '["1-20260310T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (280, 1, 2, 'outbound', 'exercise', 'pending', 'gAAAAABrBtyr40A9RBMlhliGivYdWeugyjZnuaOAcRmuaGa0aKbfD7lVr6J6GWEOwD87Zvg1MwbPydRQIn2iD4DwO8ZqHU0qK1YELoUYCypKWgPwXxHHyAnjT0kaYmBCc9_6fyKC15a982lYhF7xDDXH94j91Uz7c28LoTD32f_oVD3Me8pH-e7Rqp-qdOG5suz5nAQlyFmZ', NULL, NULL, '2026-03-02 16:00:00+00', 'assigned:2026-03-02', false, 2, '2026-03-02 16:00:00+00', '2026-03-03 02:00:00+00', 'exercise.assigned', 'c61d6fe3c686b5baeea0343e78aee874013db696529f0d26a78262b7fc6ed675', 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (23, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqos5KmNCrYzfFubRZ7qV4wfs5Vld2xmEJYgmcR3WMmvcjPTLK1D_Qa0LWjUoaTWfMaklJHGmWx2iO5wwEjdQFOmOYDlP5iaVdcHeKq3YSfnJgRUPrD9EZ4AsjFv7GMkxwloDCOfHM0uKMAamFOFnh3kTZlEQ1tUj_-kJb9IM8FeB-a_s7WA5afx0I4luLDnQuJ-guO1wy3LkQXoKRI2JrMt9r4_qHY47kIlep-EqVQ84=', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:weekly:2026-02-15', true, 2, '2026-02-15 16:00:00+00', '2026-02-15 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in of every 2 weeks', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (24, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqX4BLiSn1bCuCtw99hEjf8ErYL37kroJdrDjX-ILloA2Ii_DmnjGdBnwh_1J-7xnnw8gORFShoTUjGMsmtBuvxxmBcPra06Xc3z_3L_7WKsUksIHCNu1y5Ou8LzXfNEyJAYwmRGAOj2OQOUCwyE3eM6wM-lM42YDPFqTyRhSZ34BmE2xZfmp58R_C8ehgya3kikKZ6s0FYnT9JGHR0kBIGWOkP5rRn2RyWwbZfTyJs2lKlCKkxPwNdDMnbyHY59Ph', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-16', true, 2, '2026-02-16 20:30:00+00', '2026-02-17 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (25, 1, 7, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqS_f_loPC4fQd4wJH7bzo38rYEHPGbs0NBtLzzMw053KakdYVHnUEZu0hxX0j1RCDanIP60kMF5X8tMoDY2CFruBIHhJGvWWrrRRlYEexLp4N-Sizgy9UW60rA-XQmnDT_RHHXlpWkGZdU9Ctfyrumi6J2dYtOPF7KawosW3nfK603NBEXb1zgAQl0T2LUacbNQBg8EjfjBTT9VvhDJG8hYJ0fOIZH0sBofcz87SkJOg9i96BiYYDN5nleLfPMdLJ', NULL, NULL, '2026-02-14 16:00:00+00', 'check-in:pulse:2026-02-19', true, 2, '2026-02-19 20:30:00+00', '2026-02-20 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (83, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyqKbQWDvEQ88bTCoSXZkrIfkxwzLAwG6tiPAvYr9jOZlCzteJmZu8bAo7B29Mh4JZxbWWS2SpP6vLGH4atuG1L7Y9kYoUioW2-J6OAEzMQ48JmBrjH74EMjfz-U40qBo9Y4gKY4KJ_Hbi5Afep97WebkxEpDhrdvSsl3VYOLoMXoxbKhPpiwu6b9lOlg-TB28A', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-20:3d', true, 1, '2026-02-17 15:00:00+00', '2026-02-18 03:00:00+00', 'reminder.days_ahead', 'b905bfb28d63ec53f69e794fd721a7c070628bbc543e7a1a535267f94ec38a5d', '3 days before: 1 session', NULL, NULL, '["5-20260220T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (84, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyquYK7ZWxptQCIBkqxB847cDmfO_ctLWE3G6MW1p-4KMPuElF0YmqQYYx2-Rj_Q1kbgaLEyAhhNWZ4S_azhHMO4TZ1_vtsfv5gehyyJseNuj85yPX9rF_DPChBwckH5TzxgaT831jhALY5J6d7K02DmyNzOyMhTZE2LwPRFK26QNI=', NULL, NULL, '2026-02-15 16:00:00+00', 'session:2026-02-20:1d', true, 1, '2026-02-19 15:00:00+00', '2026-02-20 03:00:00+00', 'reminder.tomorrow', 'd0765e656171ee732cf219e830690982f92e51c455b50e4b0d42259e81c60fe8', 'the day before: 1 session', NULL, NULL, '["5-20260220T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (281, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrT2vId2tqa1e96OnuaSpTN4V5Hnp0omfpg7hHLmkOw96SiXi6Qa7Jg9rbbINDHDU9I9HYFS25wfNF9VJYsz48hs9cfGiklDivHeOpTffRC9QqSo1ej0gIpvrA3ZZS-R69uFNIP5wztx4RXRA2vUUCcYLMvyPP4jKV-ecUhTQq1wk_tZpqDQ8FQpK3lBnkc3Gvuvn7lDzcVN8YT4HDpmQzngBT7A3e0kpzA6XO2rMEdu9i5FV39cuY6TgufbSEE34e', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-02', true, 2, '2026-03-02 20:30:00+00', '2026-03-03 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (282, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrJYz0vNdgPCbWVv-kRbnvxA4UTUy68S4Rg8qd6fj_i3zp4xUH_GNdmNDJnk2h_tWjo018FgxWiCQRpycLeg3Zgn3ch_21J_QOB6R--WVWkNyxp-la_DZg7QPuaakiiASzoBedLdBLzEuH_QcPo7mhmA_Q7xNJ76ONrsun8D6-lu6YmFXnTULMvIjt4YXw2Jr8', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:3d', true, 1, '2026-03-03 15:00:00+00', '2026-03-04 03:00:00+00', 'reminder.days_ahead', '83a51ba0bc02ea3919a141a31b40a0a2091054ca92818ffda8d375fdee5c00c0', '3 days before: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (283, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrIGwngR3rJZKZeO5bjYqAm_GBAhCucJz2wgakjsY3iUGlGqRiGh-mXDT24actiYO3mkJ1-_P4W93ineio6htT2xGmQrOPSsjmB--GIkVmBhGHtBGQdScrYN2m61syWVNg0Yuybfx4E9fCjqIe2L33YWZFJkwUg5jafOvBfuNoDqFkTvfvWS_KQF4jCWFq2HT1OKcrCv_jPopTg3m_llBkekAxP52GfLPDv_NTE_VpRSAJNOBauTEHXEoqh6dL9bS5', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:monthly:2026-03', true, 2, '2026-03-03 20:30:00+00', '2026-03-04 00:30:00+00', 'check_in.monthly', '544400020723fbd4ae3d81ae610807cc61595afaae5e02a873a066dc5a1d1717', 'the month''s check-in', NULL, 'monthly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (284, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrIasrFnC4-cJW8NRFjZCe16LMLXj4LB7jjqgeYIKS_W3SGjyR16BP80rgmharpMcHMeRYziNANbaRsyFaLyAEjljg625WsMSiyX5VVpfm5Pt17j9hNkcgaZLj78dM_WOPGPkcykV3cYf_OeqHhqgR5OPiIBlx7bu-1IwDAG_9BrmPnZAg0_kFELrpM-wAjpfzgfzgfvDU_iJ3oE_j8cNlvGeNa5xXVfWiaizPRA_gp2UCB3PObZlVvV-hU4dXWWW3', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (287, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrNYVnLcim_GyDn9pT1kwNQELpbk7ldjZYfenHkcXHXVS79h0dWxbfDFbeb-jYdA1-cwO4CmLbEmTN4Ti0twQUhxQJCer1jJNEsAbt2cJux9eohrJJJHK-0ofClbVB2yqih3pf_p-Y1zHHsNe0R0E_tEuADdpN3PMmSSEb6_5_FZGxaXbTU5BQMqU8rdhem7F8NKq_xT5D1ZF3mjGv6-vwwtCpDZSYKrofTg373Mm8G_Cg-4im2oj54xX-yjv2Ebu2', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-06', true, 2, '2026-03-06 20:30:00+00', '2026-03-07 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (288, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyre-JMSuf6ylubmzlnw6YOLxfsdxJb5e4dOCtpyl39RLqcqI7aEuASbiRY7265GxBX7Rs3uNUDqXRVmejqv83A_lgVuL9H-p-mzZ_BOxRu_Xppr6RsVZ6s4sl5bsVzoN20kF-hKayEVZJOfMOJ_DcC9r7mn-XH66vZ-R_5WGROihogxnNlgw68SEHR9hoStaPAaTvq0wzHe4LPsPclpl1VuSm89G0ZwUjxjmFGpXZ7UK0=', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:weekly:2026-03-08', true, 2, '2026-03-08 16:00:00+00', '2026-03-08 20:00:00+00', 'check_in.weekly', 'ad8d5918ba41bd4cf2f9e0adfea95f29d7cccbed06b49233a2c7867e7aaed641', 'weekly check-in', NULL, 'weekly', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (290, 1, 7, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrmRgjbbDvicFPraHlMmUTQHo3Z2VZ4-2WyYnMvGpk2Pt_7oizO_eLrc8ZxU5csu_9jFug5Nz2YvZwihAyvkCfEFXKGyRuiAEWLFhkBjriVdl8p0bDPId6UygRB0OZgRvMJ7HfSfyOXqlQDjCD1QsZL4ZMdfY2zh17NbpLpTTg_3DRpYinn5UEuheqLJmEAyQdDGiO73lyLQGQE1DPwofet7MoMMe__ZMceiUHLvnSHZ5EvaPR7kO7dNBRp5WrbYbi', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (291, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrP0BgBLpsYFVUJp-DP9FhZJiojOe81k6gU8t6o9MPgrSZIPZwzLRvDeo56jcoz5xTvVKL2uCvCjIV2iSw5qdbw6vePL1_fRPkVTOEu_wuQVNMzyG_6qjeUzjmBrylAMePRP5WQBsaokEl1v_N2BRJvTd2KEwx4Fq-rTHwJyWBHxFdR9n5kww0uxXorkiAMrZy', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-13:3d', true, 1, '2026-03-10 15:00:00+00', '2026-03-11 03:00:00+00', 'reminder.days_ahead', '4da8f07f9d9b962efcce5aa87b2300a8e7a7a907942dc6e1dd01a138312395b3', '3 days before: 1 session', NULL, NULL, '["5-20260313T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (285, 1, 7, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrcVPylfxTL23hJMht8zky-0PEqRi_AsqskDTOORtziuZAA9aCIqOThw37e-mynM3xshFbmNSOYcLyLU2Wzb3iDN6EWjEUWh9TxakpXWb7sSKNm7aYD-lxZ56lODoyUXwR0pva3TMdqHnq0G9I8gSO8YwkozOenEpBkiu-UuGgHhc=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:1d', true, 1, '2026-03-05 15:00:00+00', '2026-03-06 03:00:00+00', 'reminder.tomorrow', 'e557ed380f3d7ec19f33bc3d87b45ec7f329843762db0ba44d3af6b6e807cedd', 'the day before: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (303, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrkj074XCB2SNuB6u6bChmroZo3Z6wFOqn7EPgTBCMs5ueCqZRGkeQUIY7MWc7o5r9Il-miMR4RDkauW3u4H1aUA==', 'gAAAAABrBtyrmAddqKWW9jjSBW1TuTlH_QdHlUhxO6byXdBtfW1p8EQAKDLbHBzdc_RTN9NIufhHTfx2ADW17LdQOKWCXJCACA==', '+15005550006', '2026-03-02 15:32:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000002', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:32:00+00', 'message', true, NULL, NULL);
INSERT INTO public.message VALUES (304, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrC5juV04EVIGlwL9RYnW8oQupa5JQCrb4LVJrT6Mzu5r6K97faxqUcpI94RtHC7L9HihJQS3riLyV5FSxbw71jYTHebaFZ3gTnLsuO3xSt6awrxeYkPsR3gxjApbR378CCgZP5tlXMrhJwri3fS9rOyN1m79pb-wocetRi9UOxRLm_sDSVqCL8fhhMB9EIDgaaAKzrRo8a681sdZQdPR2mA==', NULL, NULL, '2026-03-02 15:32:00+00', 'reply:303:1', false, 0, '2026-03-02 15:32:00+00', '2026-03-02 16:32:00+00', 'kept_for_counselor', '02a799352d66a6800b12a7ce1fc95934a935638c9759c2ca72e23348349321e2', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (286, 1, 7, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyrqQkTs9yv5rqonvJtO5jaKQtGD_jYEGC-IIzX0824L9tHsyQGVEt5Nkjtg3gFGs4Fxjlu7Owrx9iqcmSheucRF4qzaY6odgg3LOtntI19lKlAx5TrecJ0IYrkA6PKYXnIdntlYPgvhMstHTC_p08T_XiyhpoSFHxaXkSMd4yCu3E=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-06:soon', true, 1, '2026-03-06 18:00:00+00', '2026-03-06 20:00:00+00', 'reminder.today', '60d60a3a78440912142c064ab940efb36ee1db96cbd4eca1bf7e96a7f8a20b25', '2 hours before the day''s first session: 1 session', NULL, NULL, '["5-20260306T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (289, 1, 7, 'outbound', 'week_digest', 'cancelled', 'gAAAAABrBtyr06sjZD-460jQkCd5U0PTId6BWRBybFxVwsU3aBqbXMADO0wzbVOpa7ArHwR7_v8vL9LXv9_VARVeODlZO12IE5VvF8i1vrDDp0_bGaEvTthCf2OlW7t_y_tP2p1XEN4I', NULL, NULL, '2026-03-02 16:00:00+00', 'digest:2026-W11', true, 1, '2026-03-08 20:00:00+00', '2026-03-09 03:00:00+00', 'digest.week', '96862a61092aec189043d333707dc2e96c7bc9e29bcfea32e065a4406f43ff6c', 'the week ahead: 1 session', NULL, NULL, '["5-20260313T2000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (97, 1, 1, 'outbound', 'check_in', 'cancelled', 'gAAAAABrBtyqhuu2OHUWPNZ_mQ5bMHAQpc3kXgIWWLO7UlmHhAfY9Zh_Lbs4PuehhTGK6ywMfn_hOFmG7Erxx519Ks0uBTcrUo0BPhoNjzqjmWkcQlHGIqsxrHooQN7NpVX97icBqMIJ6RSelesg9TdevSyrpJy7jdxY_OBKlljED37wOig2rm4aVqLN6ILdofBoxMqaZX2OMXw4nAaVD1CPSxXDhkEluxIQpRz5A8V3rpWNWa76WwrwN_gh5gXsLcX3xe17jY-j', NULL, NULL, '2026-02-20 13:09:00+00', 'check-in:pulse:2026-02-27', true, 2, '2026-02-27 20:30:00+00', '2026-02-28 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (98, 1, 1, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyq-tjdah09tHCrGyxDMqNNRpL4BWDIBqV5rQ4Sn3YX--75MBAv-vo0DEdZDCfGvD48wqbOmeOPHm-2bMxc6AdmAYCK7ncrSg4xHAN5Y1WpbtHHmL4XGXaP2pYwt4bQEDClPULgoYDQYhfkcxto3Hg-Ux4cnqiRvZ_pRhBABNLDZpM=', NULL, NULL, '2026-02-20 13:09:00+00', 'session:2026-02-28:1d', true, 1, '2026-02-27 21:00:00+00', '2026-02-28 03:00:00+00', 'reminder.tomorrow', '0de92a9539021a86495b7734d432d876f03cffa230c8558565caa201e912d3ac', 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["2-20260228T1300Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (299, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrSLVK3BefMSYA98ksHCckwGioNojexwS_luCjS3CRZXjM6OX1idRpVkG9HXp93_HxM4EE2qVuwBADV86WDhA45g==', 'gAAAAABrBtyr0uMNhAMePvuyUPTC3ZUHhbZdKl9Hk0RCcZ8im-nuO7m680mtJ7jmwa7WIpJ9qHdp106_Hp0pVzFJ5lnP8uS-NA==', '+15005550006', '2026-03-02 15:30:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000000', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:30:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (301, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrbpQUme3sschKymnGqkrGBGojuigcvvMcR-Ma_JgxNZH2nQZFXvCMFvAY_c9iZ8j7ofAXI-CHkW2jZyAdmEed6w==', 'gAAAAABrBtyrT_QK4-3wPpmFlU3qHIttmeK4lQalEcd2j4NQV4STlv3a7iYXtSS5cIZjTREd8v7zE5y0g25VUOOGN2QTp1BnNQ==', '+15005550006', '2026-03-02 15:31:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000001', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:31:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (300, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyriEBL2Qp5xbnleStdTKzXCsY4hwfaZDGBmTdezLS7eTwPg9iC0nW-yINXm_e6KgTPghMtC9y1P92Wd4IGXQdC0nMr05EYVDoZIv-hXPi8TOqCktUS3pLnHIYUteA4hwJXT6nDtZgl4OIKSKfRopt0diNJcw_vjYwnNisQkJCAu26fVW01fc49uy_JPdlpuVFHty_mxU8Czz40--PyCBue0RQZh2eL18mak4uCpKn92VsjxXwwo7AFpsCmgal2Hj70ABbi4ZG7BAjTiXH-hcltkA==', NULL, NULL, '2026-03-02 15:30:00+00', 'reply:299:1', false, 0, '2026-03-02 15:30:00+00', '2026-03-02 16:30:00+00', 'menu', '64920e256f1bfccec3d1999a273af688a784115cf19ccbe4b0186e5f1690b572', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (309, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrZ8jx7cjzyosUXjmLtva-3zfcP_Vv1WdBrkO0TBW6iW09QCcz98yTJkqG8BaKmu1I5xEw_0LkppYLv8-xLaRlFg==', 'gAAAAABrBtyrLGAx0a_Bf8jQwjJ-p_C8CR0sjG_DacijL7Z7E96321858HhtX7NYRXGy3_qwuFWfrljSeJfP3Js4nW0kBuTqPQ==', '+15005550006', '2026-03-02 15:35:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000005', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:35:00+00', 'command', false, NULL, NULL);
INSERT INTO public.message VALUES (311, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyr02CGFZtjsT_gEn2HR21JOdX3GSlrOoLnUkmq6qmDQJf-9Dbyu8BLYL46tEwg99ip5P0VMjSwUbUZlp0aXjR-Wg==', 'gAAAAABrBtyrbjBanN_kIbqgTKNJ127nQEDfu8I6vo1pOVrVlK89maht_c5usS4By3jfwnFcOPjlWNEqVBHiN1RwkCoShh69MA==', '+15005550006', '2026-03-02 15:36:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000006', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:36:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (318, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyrK8Xg03oN7uOX7G5ZFEZJPM65Q7HwjxzPgEI_FV-A9wi2zun3ARVn-Kcx5OrI7-4sS351kDLoRBpNrK9yqHNUwQ==', 'gAAAAABrBtyrsnwUW9SyA_vghU32K5xBdBEy_aLDiAkmkYl6uHG2rNbVKRjX246WEJ7309pqXkvmDOeuVcOtvPXVFZTFO8eDOA==', '+15005550006', '2026-03-02 15:37:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000007', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:37:00+00', 'answer', false, NULL, NULL);
INSERT INTO public.message VALUES (313, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrdQq7ofFFZMFlf9zTMDfx-mud3xosDaPCLFg8fIhp_DWD0mzADtrT2r8K43zSfUNY7Kkg8EN3Agy4siuu528xg33kh-c6h09v9IBQf8sUWVOWP6QiE21ZW2nVpHRpT3aS2ag9otBVfTewTqMtJ_mLpHXBVKdTwIrs9A45Y4e6wFnE-yculOe3u855XlFMI5hM', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:1', false, 0, '2026-03-02 15:36:02+00', '2026-03-02 16:36:02+00', 'exercise.step', '7a9682b18ec06dabceb127c730a041c3b3e5bda4ea4f6a2ddbc95373ec6dbda3', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (314, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrNOMp76oG0YPh6xwmIIxFNoj-S9ZmZXhvL9cSQGPe6jpXjpXF-5bCEwh-G8IIWFtxS3vvB9VGFUnS6S6Nm2KlVLQc0ckG_ZMbpOive-C-oCQBLTlAM9VMahfMjdWQnXfVe7_HV9BLJadgExsnGK73zGLM-tQn271bLT8RI7inIDlkMbmAc_TGiJ0DA3PvaZp3', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:2', false, 0, '2026-03-02 15:37:02+00', '2026-03-02 16:37:02+00', 'exercise.step', 'b7d9c3fc9ef1dc7b8ea2184471d7e3748a95d964bd1e479dbf732ab5dcd550c1', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (315, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrKr2Y3Y3cnW2I78fpXJYafvQFHT8v5dRHrGW2zEf1m4y6PO9fa6TxnFWDh9G5MgqUAc96f4JtGJHXwg3S6XxRdo5SekUm6-99fKM611dyiWZ8pFU7wmnMvxZ25PmGJacYhVe0XQTk1nbDAZtB_lF713cmNUO5Uq03gzTO0PIL8oAfYRHEvaXrmJ_HmeyxnxV1', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:3', false, 0, '2026-03-02 15:38:32+00', '2026-03-02 16:38:32+00', 'exercise.step', '7ec0bfeec371e8ba9328447eb5224ebdb562158fe902f1af6ea4c82a24e1f2a1', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (316, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrzbeRcV2TMlKkfRYl3DRZbkj5V374cArULzVqApxJbNf0w7FsEgGvbsfHpbv8HvZageNFgcJN_aoE3ygWbshRIIoZy3zSuSQaEluRPnIQKbMbnfz1HJIoh1tLMNyqtcdjN3suSB36wboK2i2M64hUsFO_nb9JynS2qkogKskfhX4=', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:4', false, 0, '2026-03-02 15:40:32+00', '2026-03-02 16:40:32+00', 'exercise.step', '933152b33c9047777079d5b678a59fe879a17635fadc4d6082026034df27b874', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (317, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrTejFxeVbBpH1hhdB7VEIoDaoUmiJwUcd5JFPd5N5eGoAcw93v59-j0xk6ZFlYxlogGbP9vNQBtoqrMtgzQwGjtSLerECAYyUXjYkEF40hGFBYM_Qq2SkotfqfQoTXK7b89nEwIk_dIdGFToAEBSaNC0B9Nx7wK4uWkJXGbnoaCk=', NULL, NULL, '2026-03-02 15:36:00+00', 'exercise:1:5', false, 0, '2026-03-02 15:41:32+00', '2026-03-02 16:41:32+00', 'exercise.rate_after', 'c28ea8bd33aa8e5549ba48b0d3eeb84812ee36cca459addee210853af7bcec2c', 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (302, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrhfPnnQ5EROE8_ETlBo0HkuRS3Ghn2fNyHFRIVA90P9eXmPewKjd-wV3p_ZUrRaeYBrM1qW-6P0JikESzhr7HPjAo2GoHi47Ns4ZSYrWOx6qaOj-B2gjv4dRNkV4afJUQCEO80f6rByD9M4FMDU5vPA==', NULL, NULL, '2026-03-02 15:31:00+00', 'reply:301:1', false, 0, '2026-03-02 15:31:00+00', '2026-03-02 16:31:00+00', 'next', '8a9c0f2f6ec3e90cc0bc406adf08c686718c2464b6ff8f5cde836cd66f719fbe', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (308, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrBPDM-Ck6VRLrcgI44nP6uY6SVcK90ar8qjGGYcB1ojn8nd4qE-Y3jplayry3rkPYjqVKPC2-MlEUksoKh_MgE7evp4E4rJdMFoma4lH3VVW_1iGSRnYrI0QPuzyOiS5r', NULL, NULL, '2026-03-02 15:34:00+00', 'reply:307:1', false, 0, '2026-03-02 15:34:00+00', '2026-03-02 16:34:00+00', 'pause.ended', '5809b00bb3bb301d53eb46a281368428a53229a252e00e382e09a626cdec028e', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (310, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyrSYmqe4NmnHbIFT2xgnGn4ArLCV4WyRaQ1L_3PlerWCL-m_LbDHTanvmvbLYml1kHGEomcJXmDHJKD2-G-lK3KDDZWFVeIwMY_e10whVl2R_Jdg7mf4WvKHnFLvoHeaHMPZOgSgXa-jR2hiNjb_mIBUHSZioBnqEn-YHVSUy5KQe75WpQHq1vAn7CLs50fiE6_apIb_Qg8zdna0knPVHerg==', NULL, NULL, '2026-03-02 15:35:00+00', 'reply:309:1', false, 0, '2026-03-02 15:35:00+00', '2026-03-02 16:35:00+00', 'exercise.start', '34d9b8924585760199165afed634b27eafc00ca4bbcdf5c7657faf83df2306ba', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (312, 1, 1, 'outbound', 'reply', 'cancelled', 'gAAAAABrBtyr7YsSvFtyCWp3WkN7foWDzIhobx5Ot0Wh4WtaWNO69BmKaNwlmMNDhjO1pn_ZQiq1-9JfC1kKzb6IpJQoFrV7BAkwwpdQjdeU44KrdK7HIfa6QhPqH-RrV9Xm8YvvL2FhxbwyUPMNYOgfkuEb5cPSRQ==', NULL, NULL, '2026-03-02 15:36:00+00', 'reply:311:1', false, 0, '2026-03-02 15:36:00+00', '2026-03-02 16:36:00+00', 'exercise.how', '694e2c68f4f18f5f4f3c954a48381b2d7dc7a9cbdd218000b6edbfa123b6f4c8', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (319, 1, 1, 'inbound', 'text', 'received', 'gAAAAABrBtyr3QjKqpXcyTnf4YsvLbpAjto3KH9TXTX-uSlvozapM677MZ5aFhnRUuxwhbHsH-BOA-KD4Y5PZo8hfGTSQMifhw==', 'gAAAAABrBtyrABfY0oNDxf7GTFxKwYfX-N3ODyzoeWButHsoHupMXjQNM4Oc5Wxo8abCGJmeLYRrGZphC_U0KzhPVJgwAjfD-g==', '+15005550006', '2026-03-02 15:38:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, 'SM00000000000000000000000000000008', 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 15:38:00+00', 'opt_out', false, NULL, NULL);
INSERT INTO public.message VALUES (111, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrAqgcnr0MoSyyQPogF3Lg31uOWTUzUH1z2lmwTVHrI3ICyi94kYy_jd51WtQhTFmmHEKmqXH0RYcLNR9kifUsuwhc7ncSNcsqp8T1zXYHSHqRm4_KdsIRC0qGIsPzA7E0vEsGCzKc4N0m0rGMl1kfN8XSqx8ac860SxR1j3hk1G8=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:1d', true, 1, '2026-03-03 21:00:00+00', '2026-03-04 03:00:00+00', 'reminder.tomorrow', 'f391fe207c89eee174b76fb86f8213dd7d8bb79ca75afbf6e42ae06017efed49', 'the day before: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (112, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrrZ4IcEwX1VSyJFrRHh3sd24IqafdgrD6_BcSCHVngPMZsa3HtoBadTEtzLMPD76inkISJOdqVnWSGWcCwed1TiQxuefWm-oLxPDL5NHZfj8VZlJNgHWSPzfH7ckTY95KMKdnFtB0PfLWLYYlol4TTrQMYQs7mF2Xu37G4cED8Hc=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-04 19:00:00+00', '2026-03-04 21:00:00+00', 'reminder.today', '2f7e3c5de3343c119f3c371603304dfca3122824defcdcccc025136518c3ec4d', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260304T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (113, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrtfpBUHxt9AX2wSYE0lUXPabEciRHZQKIS-CR04tsUx-r3ktVo39Cxz8pHgnIwlBcEjnOFaGqqHYEHf1R8wL0dMQtDbEDUkrLVtPIjhniLPzCE_s8TXrQvpw8NZYNvwJkoW9H5duiclrsS4xVw8gUV0q3pt2RrIjmXiUBglVlvqiCmDHl2FATwcZ30UOVOeOXKs5Ab7ktoMlZQJ-Z8fXTPFTi8TiokM-V-aMya7ppOCM5wPM047WnMxHmjdPHEaOK', NULL, NULL, '2026-02-26 13:09:00+00', 'check-in:pulse:2026-03-04', true, 2, '2026-03-04 20:30:00+00', '2026-03-05 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (114, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyrYE2iyA9StB55JkHi21I8DpojsqnV-tCqpYYag9QWbdDLQBNdQ_WXc-bgpDdNoC5C4BtVvgbV4WvMrzZto3_enYFCt7pkxbI9h_RrNFEVkf8uxYu8SydK-GTZPUmh04sdQrGGh49ceEkezj5yFfyzNS0ilsr0m4i62NHIGQ6heKk=', NULL, NULL, '2026-02-26 13:09:00+00', 'session:2026-03-05:1d', true, 1, '2026-03-04 21:00:00+00', '2026-03-05 03:00:00+00', 'reminder.tomorrow', 'a9a0310b9fa84907a46185410de40fbd154c12232e9fad6a4626ad03f388b615', 'the day before: 1 session', NULL, NULL, '["1-20260305T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (297, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrWyoGM3zq3YzpkvBJDZLCn80rmKGxryOiZ2oh3hAEXlZACGQRrs6tncOd_KqE1lcZJdnd5PguCPEyruGxskelZsrRV68mgZ8zJqf-_WRMsmTnIVaEr84RCtHrzqTQrqad3pyHqDiLruW-4mFGD_UXHIwAhW9EEK96ODQ7tiam-yY2bhMpqBSzO4Banq7qShnMQImSFya5xrVmR4gx2H4i5TfBJhVzHUINC9YwrkOBnr7YLShWtJXC0dYJAKlL53oW', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-05', true, 2, '2026-03-05 20:30:00+00', '2026-03-06 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (292, 1, 1, 'outbound', 'meeting_reminder', 'pending', 'gAAAAABrBtyrmKJ9wh_30Uy3xCJsmtP5lOOxrMwX9go2OfPkNe4WJjHCNAVE_JELf7LOWTdhzPRFbjwu57V7evEY5Gwnwui3PFh5cPucSkEjA5hpyYeDNL7kKq5nxZA9LL8sv_B7ofUpfoYMo6VlEW1SYPbxw6jIv3m95cmjDggcT5ENig7WiFo5nWMm4qmYellz-HQCOoc6', NULL, NULL, '2026-03-02 16:00:00+00', 'meeting:3:2026-03-06:soon', true, 1, '2026-03-06 20:30:00+00', '2026-03-06 22:30:00+00', 'meeting.soon', '3236de787709a91f5a7ea56ea06546a3ad7503d49751f4af28f2980d5b04cdcc', '2 hours before a meeting the patient saved', NULL, NULL, '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (293, 1, 1, 'outbound', 'meeting_follow_up', 'pending', 'gAAAAABrBtyr1ITGCauzsu6rN-yVsef8k-C03RmK8-fURcCNxswkgXCmupg4gC_ekvKOk6j-UCjB6wxSEuFPxBrkheSZF-3wp8mstz97gGNxQwKejdEa7CrQ_I6H79Duefv02u5T9rqlsRTP0Po-BegaeNVvjJrUjnH4HVKJhW1MN17kYEFK9lo=', NULL, NULL, '2026-03-02 16:00:00+00', 'meeting:3:2026-03-06:after', true, 2, '2026-03-07 13:00:00+00', '2026-03-08 03:00:00+00', 'meeting.did_you_go', '2bec2e2b8b624302c6851693dedab94f4899780988ed12559c17348de269a7f5', 'the morning after a meeting the patient saved', NULL, NULL, '[]', '{"meeting_id": 3, "start": "2026-03-06T19:30"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (298, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrVmwtaW1xn0OEXlTk2RTRlSuxT_t58Y2go3EOGdwJzfr3qRZIbQQvNXfSovdCW5aBxQ9hBuCwTpt9NB2I018IvPAmV0NygSP0i4QwzJE4ALCishpbivzYgitRcGtbvCzf4xpBd8ZGKeXpeJmmwsOsPCeYnynob3aXfj1Q-FNOdU0Esux5VevvdrfBLx02ztjGS28KjWkIcXne9FVXQnq3fc_FdGec2EuvGJvNu8aQdiFwAh-YCUPq3MWQ46lJOe3x', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-07', true, 2, '2026-03-07 20:30:00+00', '2026-03-08 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (294, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyri3ycraUm8XuXgCo3jjGDMT7h3YbL5tfO1VDuiBlM5TG-VZBIurI0HRWCl3ARC0lrmpzbBC2BDzOUc8B20I7MQNjgyJST72IfoDroPFcLbWVlSYkyJp1rvWQ581K7Mpf54EusH_M097muyURwekn7GJas_WwmycPEXSmaseFvFyw=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-09:soon', true, 1, '2026-03-09 19:00:00+00', '2026-03-09 21:00:00+00', 'reminder.today', '55152c26457ceff6f00582c2dee1c86c3e6882435c7f0efa8de6c7840a78b682', '2 hours before the day''s first session: 1 session', NULL, NULL, '["1-20260309T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (295, 1, 1, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyrCdR2yjThqzo-8guZfUw03Viq6J7RkrbKdxMIX7NDl1fcVvkEKG8-RIrFo6b7daIAXNhfoizfDzuOThDJtuIXEal-Nl34EhBtVbtD2TJKVWS3nqoRzigamPl1ZAzp_SPtZSRbTQdG2nlw-389DwUuI0Ad_3fJSHIS9tk94eXq0FKPJc7v8qg9sK9-RBKNfj15PgA6NygQr1vLYbwivqMQWyk3dSgEPz6h9hcEVA_0pwq6HBEg4OEgluJtbCaFUDqC', NULL, NULL, '2026-03-02 16:00:00+00', 'check-in:pulse:2026-03-09', true, 2, '2026-03-09 20:30:00+00', '2026-03-10 00:30:00+00', 'check_in.pulse', 'e55ceda72404d120de00e2fb491cd7cdbde26713b56cf613299b615320b99f75', 'check-in', NULL, 'pulse', '[]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (296, 1, 1, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyr-PbFp2mHDBcjNe0JSdAKP9lIoKpSBjxfW0KF4fRD5BxpGYYF01JJn1bmnN277zhjiqVgClhnu8Aa4pti8CDp5YFbhS0Rd58-oaTtSh8oM2zcE8WANvEsBvIwj5pkTu5LiUNAAhUl1cDIvCeZTKwVJY-UeEKSACYjaCVT5UfiFto=', NULL, NULL, '2026-03-02 16:00:00+00', 'session:2026-03-10:1d', true, 1, '2026-03-09 21:00:00+00', '2026-03-10 03:00:00+00', 'reminder.tomorrow', 'd3f465be72f90f4f3b9640d9dc8a547042e929dfea17d1cf2370fe73e642d85a', 'the day before: 1 session', NULL, NULL, '["1-20260310T2100Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (321, 1, 1, 'outbound', 'reply', 'pending', 'gAAAAABrBtyrp4C8zzTbEMkronUM64mx7ctN0gkRfAnFoATQ2-q24Hnslib-jiM4DLOpKNZLREqz4smqHEsHtzKSjZlqPVGji24-1Y_ywXuOsGxt3lRNfG-Lq-DKKPSLNP6Pt-wdBvzkuAaRPId27oQRfleSL9VRJkMbmRJ3WDcS8rtqAg84rIZOSZVBNIGzN-lzTJd4bmN4', NULL, NULL, '2026-03-02 15:39:00+00', 'reply:320:1', false, 0, '2026-03-02 15:39:00+00', '2026-03-02 16:39:00+00', 'start.confirmed', '41d3f9683ebae057c608aa958633457070a9c0a2fc5674abffc68ecdaf766842', 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (349, 2, 8, 'outbound', 'session_reminder', 'sent', 'gAAAAABrBtyssv4wVk1XYkKNdFZTHXAA-AnGFmWfzRpPqoQknqwfAgNXivmElV3t_E2AT2LLRDVJQ-wbXaohMi8uDdr6w-mX7SDyMm1Utc5ydRQFMcypKnRVgInZnMHDSunB03D8p2uI', 'gAAAAABrBtysQ9k5auGQYCm55Cra4Jq9Vg8dKwocCov2EtJd-HxCsl9YY4OQ23z5t3sMT4ViHE7N5xd8rLO6TJch7K_0xJpm_w==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-04:soon', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.today', NULL, '2 hours before the day''s first session: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (350, 2, 8, 'outbound', 'session_reminder', 'delivered', 'gAAAAABrBtysewC-O6pL3hDyYFUw0CQ2Jq6utSUkqwTAm9xFSRQNIiqtB7_D1OnhKaEm3oGKFNX1eIRV4n0bkUb2p_cYxuLFwynz81vSeWDnzycCz605jr2zv1M-LE0GtdnHH6yBWhsf', 'gAAAAABrBtysgxusQn2u5oKeP8ZMH7jQqCWe2mUCpbLCJ-byLdGaC-fFYelp_tav1GMzaHwKprfcKCb5uk8TthatnW4IVNgCuA==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-05:soon', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, '2 hours before the day''s first session, moved out of quiet hours: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (351, 2, 8, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysUcxyswjmH21GbyA9o6MnL6KTqyqDDlXROSrl5n2PXrg82dKX35sTnPyn_ah04fuY-JVv2OMCpYtE-o2I8_fcxD_fxhmmEispeuAJur3IzGL08u-aIzAEaFm21RpEkuaR', 'gAAAAABrBtyslWtLzRJJJEcftS4teyPvhCvQuyMliuRtlwWjh3SFyEYBpwOS8bJJkHARFBfDVU5kch27Ddol2EeBfcGRrBjJ5Q==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-06:1d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.tomorrow', NULL, 'the day before, and 2 hours before the day''s first session, moved out of quiet hours: 3 sessions', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (352, 2, 8, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBtysDbh_GwrfmnNwb_PToJXkTjJC8Vf-2TxAS5x4PPlaWenoBW4hRXdE4IefQjdOIP3vr0tePcgLpobxHgElIEoW6NL6-7b8OwVAwsfEPx4ghbY8HB9uVqcQPzwxiDLUQ6x-', 'gAAAAABrBtysWdwdmpn9J-AhDNDeBsX1v1Hm9-dNUk3Sv9Y8W2KmK2POag9Q1WQYmRbb2b-1ZVxezBSDYgsg-mZCzyuRbhGOBQ==', '+13125550150', '2026-03-01 16:00:00+00', 'session:2026-03-07:3d', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'reminder.days_ahead', NULL, '3 days before, and 72 hours before the day''s first session: 1 session', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (353, 2, 8, 'outbound', 'week_digest', 'sent', 'gAAAAABrBtysh2xq8rgf26he9TdVwwK8weJEZtbNv8UPgUeHb0RzvtFXY2pZ9MMWPVMZbLAXkXG6cl3phIYu1FaD24zB7IJMzUiVtv7xIBqLg1iFRI21G-NN_-FrKN42B19G5cv5ZLTB', 'gAAAAABrBtysSjXxza2dPYBZFAQI4xT0drjGNdJ3jBoMSvgE-UEa3BED-TM75IVp0BDMMFNnXz9JErx8HO-osvpPWwlX2feY_A==', '+13125550150', '2026-03-01 16:00:00+00', 'digest:2026-W10', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'digest.week', NULL, 'the week ahead: 4 sessions', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (354, 2, 8, 'outbound', 'week_digest', 'delivered', 'gAAAAABrBtysNrfGA482Bt7_gwBpXncgQARVblwzX1CJj9ioymSnpmDJc_mbOLZ7cndYVjpGbd0CRuh7qqb80tL5YgqeAglA-YXl4WBY8xQtJCoe2lVc4m-QSR29KOt7c3HuYIdf3_fy', 'gAAAAABrBtys-JBa6yU4hcK1CZ0UAVNHhwko7qiQUZUxqQmG3Wxi0TrELwRYyc-EiQY7qJNtaHzKVwrBQHe0n6_EJedIE5R3SQ==', '+13125550150', '2026-03-01 16:00:00+00', 'digest:2026-W11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'digest.week', NULL, 'the week ahead: 1 session', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (355, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtysRP-DaOiILUA-9afcAzXt8guqykJtVcM7PbxoQeyJMfoHkt1p9JIUruE3r1pc__DopbMuZLm23yL49uWzUeXt1XajO7ibyijYCIBAMhFR8Q-AucJzjhvKV6b5X9OFPvGi', 'gAAAAABrBtysuPt-KmsPM35vzouFcpwUunVfJjocAozLHD4OLzSEugyFVZBqycFswgV5OwCfxs6RFvbh9asg7zKi3ht6Rue0UQ==', '+13125550150', '2026-03-01 16:00:00+00', 'demo:2026030210', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'pulse check-in', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (356, 2, 8, 'outbound', 'reply', 'accepted', 'gAAAAABrBtysI14Zjgwz2m1bPBvoP3kUrPkc-dsmo-8L3WtCGr0Bl1nkF4jZz_3pHt5DxAwyqvzlQW4Qh5uNTFsEIPdvyKy3zzocT6Gy7LWghFrkrpiBgEZHKlvO7-j7kJEp4qtHRoOl', 'gAAAAABrBtysPQ_ntuJW2ujZxF6VYdWA2_S4RU-Qa9l0-Z83yFB_p2U61LwkVhUziQCI2WgSyYgEig9Rizlo1IaD30uXyGcqHQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check:0123456789abcdef', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'the demo asks at every start', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (357, 2, 8, 'outbound', 'reply', 'sent', 'gAAAAABrBtysfGbjGP1AdqIULYj_CyFIfTahSe7gFVJ8lcVgYIiF5ubUJY2c9K4OdSJbAyAbXXWepkRgKGHzlumh_WYh2t7mno7JemvEFZpj3Z87Qzzf7cA4HdakzijYrxSK8FTPA9FC', 'gAAAAABrBtysHiww3s5XCDk2aHF-N7ocBXmyABlXh582hZJ_yStamqjhi1I4rjM3nXHtWz6ktWfW3nx4fCHWc1QA77wn9iGlUQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check:0', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'the patient asked to check in', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (358, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtys92SANwux6P6Cg0sBx7Mm-AqeILPpOo8J6gwkFVLrWM6bTWt1Jh1YExA8wkL8JRaRh18EZxrotdpqJmvbKz4va91siLeGPY1ZeE7gJIdidF7_VnVeR3ggzbJIGEHspIuN', 'gAAAAABrBtysZz8Zrs_OmTju8-KBr66f0xUydFRVzF3YUVUTAq4Y0nfYGDxOZatM-miJQlQ2n7oXqENgKI0YfOUza5h2eEJDUA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-03', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'the month''s check-in', NULL, 'monthly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (359, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtysDhxPpCu6mYPInFlCndx_Dp6pRMYHgzSRi4cgyDiCyezU0iFx3JcVRgKDG60Bu6Gq294mMZELBmglM4morSI0mxJy0gdceCQFBSOI2iKfZO5v6G9iejQaRnTUyjPLo0KF', 'gAAAAABrBtyswVWsrz0P0gGaptJab2zc6xen_u2ZCHU8yEygRtKzp72iTFYtlULkyA8DiVD0iwCiAP7DxTuxGMFnR92aj42Qgg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (360, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtyslyA1Z_qo-gNz0io51M69mLMbggj3k6CrQiFGWNEmoUwIxcR_KaXSP3HFdRUXvkZgFHCKlvSIBDE-RGF5lzPebCU_1ldyhFgRXLAFxevWm4d3of4tJv12yuXCHH4OKc6T', 'gAAAAABrBtys3Jd6D2H8mrFtBXFUbVRAJTaz_634RkcxhLK_vLq0UVwu5FN4eMsyg3_YNrb_mGHHsdbDYVGweONAxg1eHhUCnA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'the month''s check-in; at the hour the patient chose', NULL, 'monthly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (361, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBtysw4EOXrYcAtImWNyCySh-WNklRWdp4CSakEsUl2Vlb-cChWIctlEqoWD-1ESwaFpnp8T2jSBKSwjY796j8V93dRhxvGvVQVsiH_wqd2C1EsT2BHwig9OHTpE7WHSRLAqS', 'gAAAAABrBtysqpqi4p-_tBdS0ig_dqYsJvPTMt-ka_uGmYWtk39uauveoGZlAKpPY1Xbw7tGKImVQlcnxViNqlbR3bIp8eOorg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-05', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in; at the hour the patient chose', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (362, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtys0xVSA-q8eMWWmJeD8kMRAN4PV44UnfqnjOzFsJzabuULRtGvlIzv27aHmHMpLJYEd7kT6RQu4Di_RcSHDxboWm4v9A59kgh8bQ_BVhxz_ol_0o8Eg13LXideLVi0QnGB', 'gAAAAABrBtysavSElHE7JO9NaPogtAkZpysRmMPyhkMXx_aCLC2v9Ayjdt7Wb1-RfrxqEQLgTrpbMheY4oIzUTx-2wHxNoy89Q==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in of every 2 weeks', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (363, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtysmHPqUnauVyTUupipb7cY1UozHugbH3sVzW5Wf4Wb82wGkCHLQm2JTBfqE1PKEu12sA0WwXMdj-0hdyQTPdH2yKs_wDM_7I1bNABSiRjuKqTPewjZG178jWZCCfcZX9jV', 'gAAAAABrBtysab0MPWpFAgL20yO27e-LhPyxID-XgzGcSZ7kZQLdge6G228L7wL9b4DpnUr5LUF2iqPFhztFA_gPo86pMKqmmQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-03-18', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'weekly check-in of every 2 weeks; at the hour the patient chose', NULL, 'weekly', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (364, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtysummGZYTGG-_6mu2QXvc35vbfHpKxo-Ala_GUjOMvtotq9SrzH-7wUmBd4Yt7h6rLXqkXavJ9KzFB2eb4x7QSyoZXnl5FvSpBm8OfWFrksoFDAMt4090PicZgN5aI-m5S', 'gAAAAABrBtysL_B5Le2im-AbK104w4v_iKX5txrQsGXjlLj1i_Md9UY6J9yrfZqd64T-s1OpLkWyznq57D8KtIpQhOixuFLg7w==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-01', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (534, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBtysRzGE4Cj4_uo7ZkF1cpxt-1FwCsgy745gBhe7eASET23lHYYWafmZu8bRIaRqM1i35b8MUJYSQCN0Rjg-1HxVyg==', 'gAAAAABrBtysTSCDM61RU1ebNsgbkRuGD6bmO1K5t0ez0LMse6yVSRoLA-VlG5lftApjMRAjQTmXdJduT0DbP6eHMei7WNbbZA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (365, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBtysbVJjFs3NjXm2lO0FZdxtqM6smMb3IiDGbfV6vHr4fPufbhPK-KIAUcQusGbctz6sCyr1ujDOkQUtjBdOjwLJREchntbMYEqrPHi6S-fxA2sK_grMp7RBHjsu69dCvR8Y', 'gAAAAABrBtyscJRplWK3DmEta9An1gYw3vLy5uci2ymqZ1AAl6yMUD9r5w2MU2HEk_Py5UdbsCI8_WoYVF6k7EELHvKOuN4eQQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-02', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (366, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysH_qvqIVXRqfcBk8XsbNsWAbG54SdDY4RVWNm3_f-hR7mfPB_6OixMJ5Y0zoFyfoYCEqV7V9FLVneLIn9eNUdUbD08gJEVLwLtrHQUcJFPdWQ0XzaFVYHGYaYWB-l0Mhf', 'gAAAAABrBtys-qXTUlL07AuR7GpiVXD35SmcYp41nDS_DhvpZXhopQMoV1U62VMocr0Z-DJsiH-0EypZjOSLU4fkw6TM9VIJOw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-03', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; no taper while silent', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (367, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyslFDzs7_qcstslXe1tKV124PlHHGXORb3QccqCpjjX7oM2uLKof8XaISwZIkpGqktsq9HNuj4J2NBQ2aQOQBhFIellXgJfRmF4zRcHZw19rdWxjx-nPj8yRDiObIDSlbk', 'gAAAAABrBtys4kwSl3a0gHo35vqjVIe7oHaCzoK9tYJkbAwIVFVOewH_U6pacjSOo1AIJYgpCHQTvP680b1coBypSElNG2MHqg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-04', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; no taper while silent; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (368, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtysVJMRt30xBAgiSgBbnBhzaoQXCRs2PmEK40TXS7yv5WUw-8eexCOUjQsr0DU79G4-ECT7WuYInXyw2snObu1GeM9q8xIb8MJb32bX8WWowuvFD_HoNnDwHZZ9FokZuAzd', 'gAAAAABrBtys1NSTLnJQxjukoFBaq4v54PkoCYrESEaVwSD_G3DLFK8Ie0lISXPzDW9hYK5_rvUy07bca4ONzw7SZu6ADCA5mw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-05', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at amber risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (369, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBtyswbnU4jsFdZVBSmuysP5AzT3mRMrGcxpBmOiDW2J5dAYt0Pmn3v_XkE6nRzfjXBXXyCmgo-kFNIINFVCvcRImsPZus6GlJzSGVoKcX0N00JRrZFZq0vrFV-u4n--oV-O-', 'gAAAAABrBtysxE56iaIuFvpE6WMz6g_Xke7CRx6kYAKVaY5ivA5FFiiMtjnJqn6DBI0xmASEamyYQZzqf129m9IuqJRzyIPyow==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-06', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at amber risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (370, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysmT2dZvNa5penzJCqQRmEEm2u90oNjIwqe8bLuiStfd43dVdqMNuofLxz6YZMeYCEHVOy_xoh8S8I4NaeAcaLuTfmTOxwVD9YmSwVJl0ECVWH8DQkVMfhL3TKFBDJnggA', 'gAAAAABrBtyscJhwn6-B-P4KSkzmIUsPiVejH0sa3Ybb7bwcXF0c-Vremr0sPqLiPa2ool9TdVxt5Z0v-t4OAgWnwRCBjBlVcQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-07', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at red risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (371, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtysFFsnxL98W8IZFKPLmqa5_ShP6PelOSgJwAMPICfQ96n6l9jDpwfAf00THDHeoN8xjdZOP-AkLfW8t622MXXtU5nzqbYCrJ8YzgtSJKSqgXcqaSo57boAXjvs20uk8d18', 'gAAAAABrBtysl6x26pfBaM7DigblaqqvJdZhcDneH2HsPlU3nXrYgFv8jAWwKOZgV_loLgGETST771Kt0hPBF_UZFwdZ5duZ-w==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-08', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in; more often at red risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (372, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtysZ-EmDedmv5UTnlVn4G_khlOYivHDrIwi4p1VgWK3Qsl_mYpx9-QIO7uKZxAQbbJViViXyFnaRwtI9IEE1aQ3dxNpP90wDc9joiC2F_ZT9x5-4BCEdz_t8qxmclIqAWCJ', 'gAAAAABrBtysLMeMMd5pWiupk-N8Fj-Dr8O5tUFuaPkCjFHack3nlK-YVkAdwIDgbs0NVXWg1X4Rw6OAKBqhNZUdwgtU17l7lg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-09', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (373, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBtysCrQ6fYA5B2YtgkpX_llxBYT_ZpGp5Pw9aWXGf6MYT7DV2ii6X16KmjaCV1JKTkG0G3_RBlZSkyT2G01m8NtFz13ydVIA6WpQikTtf67CAV9JVbsZgke-2bFjEzqclAfe', 'gAAAAABrBtysKLu49YIVzMyBiCaZ_3mJIhD1AnV5dPAWpxMBoivgnL0MQ6ADE9Qu0DhIHUlJhD6QvUwQsyYWlzXRKOIVuyfIjA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-10', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (374, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysqwrHQHAYRTmmQEEnbBEVazgIBwrYH0wZKMkRb88wtLHvxeMSxjuP0wUDROpdFFIkuEShVivhsdKMHs1wamt5e_PnsZosEu9mMVyz0X6eW-JD-I0BNjjeA-EUU0ednfZB', 'gAAAAABrBtysT1FQkawUCo_5fOGNb4_GYjVA99miHeE-KLPIj_OkFsLakqokinndKo_A6nFkFJQZJTWQ7ZRvFvDmXk0Z5Qu0Ug==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-11', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; no taper while silent', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (375, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtyskuhf73XcKHOPjslnrviYFBo4WAFXuFiuJBKcFb4Vz4OL3gl9lPIYsNimaB68FcH15G-dYWXwBhZhvBnxy-iOHRWtM6FK-9zzqCBK-fOjp0pGcaBeL6lW5VALImyLGCOS', 'gAAAAABrBtys73pD2TlRIXRsuyF-EpVYq1HoCUSm9af1r1nE2q70T4Ed2pMKhTXqbokroYbaAE0rZlN-SsJo1UQ23syrE4Ojrw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-12', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; no taper while silent; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (376, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtys7DgD1ihvzXkxeYXVwNQu02Fz12Fd_dLyyMgFFMt6E2uE1Xf8S8Y1uLyo_ukUc3euDOBn1xZZ1ZONWehU4DBhcoF1ijArDVJ5zbmWEnq0VcVj3i3dUeVUwvxf-LF4PvdI', 'gAAAAABrBtys2XAwmGlWI7tU83atHlBcY3r432JeYatAAVidVdCKBZ1zgfBoT_udXzvLDrLVOEQknOERfdsgIk329gtvETfPxQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-13', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at amber risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (377, 2, 8, 'outbound', 'check_in', 'sent', 'gAAAAABrBtysteDk9ntp7P3CEm9gm1g2P2NHnmJKPGRwwVNsl9vhO_tZtvtVhxTj-vV9Sfhb-YwMH7cdfOHkkla_P67DR8TJ9JfBH0pB5v2ZaIKerkNVZQlX1eTQ6Jl3SsGTYhpwDv1n', 'gAAAAABrBtysgFFWrtIiw6tCIe4frm9tOlK3X9BcZlBpmdbver2z28K-Hqo95oV_nygBSZ5BW-ZyYoSzCLpzBSGG3EKg_efzaQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-14', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at amber risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (378, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyseD76czXvB4ZqG9LelI6EUsHReM66xSSbDiXe4YthhOJ1z83KMTVQWfAySE-XMYe0QnCoYoirehkn8kuh7eI57_DXeUqt6W9PuB-dM1Wr0Xy6yMg1PWNAc-hNSHa7ic6Y', 'gAAAAABrBtyspkEYQsTmzLXN7Xp0ZEtZAsE8SlBRBHY0yh2b7lj6LTtjb3SZ7lEarjuPVixFp75KwvmwpwsZ_X3HnepEKz5AvA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-15', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at red risk', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (379, 2, 8, 'outbound', 'check_in', 'pending', 'gAAAAABrBtys2ASrXV9yC3RybZGAqvpPDiTJoNxaZRWXUqGkzhnDBsnhPS2xO53tJ92Bdm1_TzDurmV9qnC2Yqk6z6E2h7tJi_UwUoADs_SZGCG-LWhA9DXwjjZ9jg5Deg4iiSmuGllD', 'gAAAAABrBtyswFpco8PvuE31M0teOJPxjNF-dz1sQG5GS1jH69Iz-eQ3CIMEwHQaWIwINguvP92dbV6ImRyR2EtBJe1XABkidg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-04-16', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in of every 2 weeks; more often at red risk; at the hour the patient chose', NULL, 'pulse', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (380, 2, 8, 'outbound', 'check_in', 'accepted', 'gAAAAABrBtysxexgtcgQYA4UhTHIwD-1gFjGtFFCXG14yrJVj4O8VqrZe-YCFM5XZ6EuF9jg6zDWRv21I4zZogJzVIXk-ief9xcwtGRJp4uyB6ZAa2lbOkUL128MEM9yZCVCFZPbZnss', 'gAAAAABrBtysOzTM6FN00ppsoQZ_73NbiLXu6TRJCK55zXDwWX9ZGuzxc2gugynTJIAw4Q9npuMNQjyliQ-VFz9kHLtAAXEuTw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-05-01', true, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.own', NULL, 'check-in', NULL, 'own', 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (381, 2, 8, 'outbound', 'nudge', 'sent', 'gAAAAABrBtys1SKNDUKZbEjuwf2lHeIq4Hzo7GgwPDCp4OqtV_mv5hmEY-71dznduBe87jq5ALwaBAqLaWr-k-1z65bJ9lqw3eZ2LPBV9NeS77JfnOs7nlObaHd9qv3OepKubmuD31U2', 'gAAAAABrBtysZXWhES-kRUdBZkocPGrein4xVL63-jgBTjFCDZIvs-GpUsWz4ZFkMkxKLiK9tjlq_sQ3dEa3y6z13mWM6GgYLg==', '+13125550150', '2026-03-01 16:00:00+00', 'nudge:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'nudge', NULL, 'no answer to the last check-in yet', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (382, 2, 8, 'outbound', 'missed_session', 'delivered', 'gAAAAABrBtysZQ8Ivw0Jl4qWqL3CzYhYIF4M9FcATzmAEPNWuWEVyRSuIDrCX9A7Q5UOziinM2JMuiG61l4y2D1IOFbJo1_-L8PeBu7WxZKMkXrp6syneoPo5CDc_cGtfkQVe6Pvkdj6', 'gAAAAABrBtysUS0EktzNBWQmKKiT6el29J5O-3KTKCmdfR3Pt2LtXslx7hOLu5QjMOO-wN8Z3gpkvyKXK5g27iHpmdIn836BEA==', '+13125550150', '2026-03-01 16:00:00+00', 'missed:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'missed_session', NULL, 'missed a session today', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (383, 2, 8, 'outbound', 'session_change', 'pending', 'gAAAAABrBtys7aIz1netUmJHOp2n-kJqFPvCLsPvR0gjFa7HpUDQQjPRANsaJM7EwbzaTCLRxn0kccW58h42gQa1nQ4azHN1RxEtpEgpYz6rHTvxizxoAJZipdqG6pHEGoyCT-Nze2eF', 'gAAAAABrBtysRrcCtygFE8vrqIJiDheJ-WGFL-Z-Szqy9yvPAgWddKiqQmmSv3eC_eXt1cQdq7LbwlLH2uSeIlhr5rz2fLgkGw==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:20260304T2300:20260302T160000', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.moved', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (384, 2, 8, 'outbound', 'session_change', 'accepted', 'gAAAAABrBtysAuTZ2WnnDjNarlaEwUuXZe7kfy-jjX3YqWET6bdbx3Urh5qFBKRp-VL_KU-pZVs64j0D5V8D1sEu_W5adGfaPnqFIDjuZD2UcUkC8ItXfmg9fJoAZ0eN2jSZQ5ghV48b', 'gAAAAABrBtysjNCq6G5lWY8kKdfKXAhGCxOV1MiJewhTqX2GjcnAQT6wiyImDUQqALRovh1cdQpSMNc--pto3Z8L4SdT-_NWXA==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:off:20260302T160100', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.cancelled', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (385, 2, 8, 'outbound', 'session_change', 'sent', 'gAAAAABrBtysHXImgw1meaN40tlm-JPzZJpkIdRp92C8wWanveVJQl2Dqk0hTKUmnPVbrfAsGcbNYU8M93b32boBQNBYcXPI8jpj0C4gRb3F37PM4yQEEbPFZgkKIIDwzA3jsy4IZgOh', 'gAAAAABrBtysVMvVSnKenhtsf6sm_EfvPAQ_M-6oYcvlZaLH1iPXb3BkOQYgrpIJvXhegtgrjeSuNwSZS9Ym6CLn_MtM6xZq1A==', '+13125550150', '2026-03-01 16:00:00+00', 'change:6@20260216T160000Z:20260305T0000:20260302T160200', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'session.added', NULL, 'a session the patient was reminded of has changed', NULL, NULL, '["6@20260216T160000Z"]', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (386, 2, 8, 'outbound', 'meeting_reminder', 'delivered', 'gAAAAABrBtys9MdRIEZnwqbDNAjDu-ny_Vug0_x1n_CYCSuMl1mWtnJdE_jb1-DMFlApNsFPBcQ8FRJipkq6z-xVA90Bchnb9mmIiYgCAf69_q0H-cbm76AwL0itHD5_9IdVK1_fFrH4', 'gAAAAABrBtysERwt2GlJ2uz3pGR_IGir4YVaVcJd7gApbKoRXQ2yLyT9qztzKvvKQDfGehErL5l9f18RO6RxcVStkTg02oLtgw==', '+13125550150', '2026-03-01 16:00:00+00', 'meeting:1:2026-03-04:soon', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'meeting.soon', NULL, '2 hours before a meeting the patient saved', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (387, 2, 8, 'outbound', 'meeting_follow_up', 'pending', 'gAAAAABrBtyspIU4Gm2pWCI81rRfMnlt7U92PqODa2DM09I0SptcYiDC5NeyD55pQoeagOurR96SzeSpxreDSivyWv9NJDxrB8V8Pl4fHCZqTEj89hZLiZ7wS5WEihFqHWJG15IVKqJh', 'gAAAAABrBtysuv5F3ytGV911K-AGdYglzOOLCxwh1wHG8cG59QC-UA4-yMAPEwAp_qd1wFX4e3G_DkiBXwFPqjDtIHQKExOePg==', '+13125550150', '2026-03-01 16:00:00+00', 'meeting:1:2026-03-04:after', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'meeting.did_you_go', NULL, 'the morning after a meeting the patient saved', NULL, NULL, 'null', '{"meeting_id": 1, "start": "2026-03-02T19:00"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (388, 2, 8, 'outbound', 'encouragement', 'accepted', 'gAAAAABrBtysKEDmaUJpFT92rEYYSa9dVnVTjx9gqKU3nS24ohS6Hp3fKvQdsfraTUpZnVcNnOX9m-KHQiWP_whvbK5Tfmkkug2OD3h9B7osXARk1_P63OTABEFSz6GR_e3XLjT-4kbk', 'gAAAAABrBtys1FPFBgiP2AxhQh8UgYMwItwW8Y5RKYFf3jT5Y-9hZ3XvGya_WFSRGF4iF9QvoiJ2tXQCbJ70RsC0V1go5wdu2Q==', '+13125550150', '2026-03-01 16:00:00+00', 'encouragement:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'encouragement', NULL, 'weekly encouragement, which the patient asked for', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (389, 2, 8, 'outbound', 'milestone', 'sent', 'gAAAAABrBtysv1ubNhei6fwLov9zll9VqTEfrBl1cqhXiVkXNNyXqUVGWZaw-dlf29q5GlrpRm468H4mae02x0DYg4zjxL0guD_ivQJvK6ASLaph58HxbFTFqxI9mW77CkRP8cw3nVEk', 'gAAAAABrBtysJTxHxhzbOO6lIa6RFeGgSSiYto35CyJwWdZSszMR-owabQIlkGBwGtHBmKh8USZ7Ns8YGnwuOyj23AK_sEPtvA==', '+13125550150', '2026-03-01 16:00:00+00', 'milestone:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'milestone', NULL, '30 days since the date the patient chose', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (390, 2, 8, 'outbound', 'personal', 'delivered', 'gAAAAABrBtysxms5xU_Jk62aFJpfVJMx5JivIt-EZXmhVgFSlNrxkTaLM0IY8mopsircGHSCy5oDS9uVh2LxBQaMzMicqUbl4M_3ZufLuuiEUS2ZAeZHcPXsOSagXzvoL_wWGinaDruK', 'gAAAAABrBtysu9Q4EsjTHuizTtygeQKSy2i5hEDGykLpKh-artFsFaETFx6qE5nIGdQ_odVTIzVfhjHYeS7_jebyI5skvfmbOw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:0123456789abcdef', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'personal', NULL, 'written by a counselor', 4, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (391, 2, 8, 'outbound', 'exercise', 'pending', 'gAAAAABrBtys-5qIH5bUSxqKEudgYyRcQ7PX43ekMqEI8_hOBcrFjLpmsDt4zEjPYaH4mGxhhiR41XZJ5VCp7d2IIbkXpcnm7wXty5t5a0D79BeijEaaMzcj0nj6umjO1dJgtB2RgBuL', 'gAAAAABrBtysZlN2_D3DUqRAnZ3qR3OoBW0ZZ8WXdjExi25KlHrPdSiH53OYnPSm0EobKQQv5RFH5Gz_Q911qzN5X50_6ZSFzQ==', '+13125550150', '2026-03-01 16:00:00+00', 'assigned:2026-03-04:7', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.assigned', NULL, 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (392, 2, 8, 'outbound', 'exercise', 'accepted', 'gAAAAABrBtysj7T5ApE04YDpryN6CbcIB346ymxRVYCvjjbcaul6xZR-hYQ0gusGOJA53HRgfPwbZAs29RD28UZq6RsQQI6FUNklWHHYu7Y5DrXbHpu_8-EGEGf09_1j1WFkNm-_2xQA', 'gAAAAABrBtysbXqrAtzcFTD__PfQTUG0BQaCHvNIyK9aoPxATlU8Mpcx3Uhejem8AdnSt9HH6oqFMAfnljKJwHlhrgyeorySog==', '+13125550150', '2026-03-01 16:00:00+00', 'assigned:2026-03-04', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.assigned', NULL, 'the counselor chose an exercise for the patient', NULL, NULL, 'null', '{"slug": "urge-surfing", "why": "assigned"}', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (393, 2, 8, 'outbound', 'exercise', 'sent', 'gAAAAABrBtysWV166MgixzELpKh7GNc5URGIMhCrEw05g_7qMznLNwiQ6y_Woq_xKXlQP8MrfL_o0IKcA3KNb4b2oyrk7kqz-MvYhaADNWHdKQVJEaABJeM-2xzVeVU0gnUPDLE_Kn-Z', 'gAAAAABrBtysz69RZLJpiApzw8UP3VrC7m8q3sa_ESlNYTlWn-EEJ3hztJDATKPhEvZeiq0n6WYVU9DX_vF2kCDh7DlLetWrWw==', '+13125550150', '2026-03-01 16:00:00+00', 'halt:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'halt.ask', NULL, 'asks for hunger, anger, loneliness, tiredness after an amber check-in', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (394, 2, 8, 'outbound', 'reply', 'delivered', 'gAAAAABrBtysMRKPN91um-CQY0VM7oYFCULJPEbyYCOGnPJdHV2zpV3UhgKbulFs94x7xIODsEvuojkRjvS5vwe_e7BRvccree6YrI1N-qERbZHhpbPsPejJsdzBE3vs9O4f_rLHoEvX', 'gAAAAABrBtysdUt8ba9qvHI5dwBPAGKz1CyGfO7vrTAnI_tiaEvRe2C1xMi5Etn0klG6KU-m0ii6U9m73EZez8ZQk2mmpFaf6A==', '+13125550150', '2026-03-01 16:00:00+00', 'exercise:1:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'exercise.step', NULL, 'a step of an exercise the patient started', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (395, 2, 8, 'outbound', 'reply', 'pending', 'gAAAAABrBtyseuJk6_wJubMLBjXDqfZkZrWPHTKN77VKHGMNB1x1MBcfbXDTRQNlLakFXxE0QjcnmUUyEbfaeLBrvPYQnIncfVTdVexKkYaLcvMJ_B-3z5OwhiKwbx1yD3IRJ_IpU74x', 'gAAAAABrBtysYdMNwnuwb__qpUJK8dGG8KEYkbmjML2eefqPWu-lmJYfkoBhL4WzXsa2bIA1NB25VRcTsyUd0zUEG-etNYNJOA==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (396, 2, 8, 'outbound', 'crisis', 'accepted', 'gAAAAABrBtysd2EHiVLqVyIC7vTYp1ooFanzTbNn_nUlepuKocdprPt7--iQYQd-etTtmFE9rSDU4TRGJymb_ZDsfGTMSFsaAJ-sB2o_sZEURVuuDrU_KFFuV7Zambbo5Ea5DupF9YQk', 'gAAAAABrBtysFBk3O-duVlsITWWK90IaL0kDQxzcOXVXVbHxFdZBUFGMFp2ZbSLD8fRZf7xI70mjd8SqtQDJRVXVEn2cnRK8Ag==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:2', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.self_harm', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (397, 2, 8, 'outbound', 'crisis', 'sent', 'gAAAAABrBtys8w3EaGtE3LrFBc14GU-5B2sqdX2s9MC_3iIKf5KsYF9puOhbc6vfBy1bkMfFn6NodTl4hvNBJgIUp8KO2jqRV8gcpQs2LANE-Emgga8LwEhAVfdDUzJ7-EjHzWUoQhWw', 'gAAAAABrBtys82THAo_ACQZpr0oqohJ7fgXJevQwBVbOikMqrxefNVc3gbwsLJUh9wTh_ZZVQ4yfh4ytJMizH5jUDeWu88jwgw==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:3', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.overdose', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (398, 2, 8, 'outbound', 'crisis', 'delivered', 'gAAAAABrBtysaGoDYTiqEFKNi5LeDI0awaTBldZS5lV2da44IInJHc0GinEtoh1qYzWTK8BRD3dMqMPohaKaf9lNPkpPRjLMj3gkq9f_Pvt96xkPYvexXAMqomwvdvXcl2uPNlXy0oU_', 'gAAAAABrBtysxfdT99KmCSEXTRImCMJ_E-KYjPtxM98pOJCYfpQZeZ1upb3IizadP-Q_8Ry43cIkZJjoQjzVekyikXXatdDxIw==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:4', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'crisis.about_to_use', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (399, 2, 8, 'outbound', 'opt_out_confirmation', 'pending', 'gAAAAABrBtys7Id9iC1aoxCnfGESzMurv5R9fiakVI_NIYjQ8G47qXXH_lJp48pMwJtSYB6TcdHwR6JTKycw4rh32bAsmaGzwv5TYGlufgDFoIQWHnetYXY4XSQze5IfVDuMR_Vd0brK', 'gAAAAABrBtysidnK3kP7FmSHJiZNkka2JLQHGQDKXCRMc9b6ehse_ES-paeVTM_OaQUkcB0mMw0Y8gbLxwVfNHykPOHC1n7YgQ==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:0:5', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'stop.confirmed', NULL, 'an answer to a text', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (400, 2, 8, 'outbound', 'consent', 'accepted', 'gAAAAABrBtysq--B5AZSvdRH_ZTnjMW0xZ8Wjzk5BuGrrBdhAt20TZQlqnCCmurnI6B9C2UL95yu9v6rJF6F4Bvevl4LU2YCucpcnZVsrkZd9qHhGceN417FcYMuizPA49VoAdQIVYit', 'gAAAAABrBtysJrViqo4uXgBQVEj0fKda16ywQ03fsDNsZ23oDjf_fQ4CuTpWKALiKKOEMf4nTPXCLLG3wdhBWcITH6D202IDZw==', '+13125550150', '2026-03-01 16:00:00+00', 'consent:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'consent.ask', NULL, 'asks whether texts are welcome', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (401, 2, 8, 'outbound', 'nudge', 'sent', 'gAAAAABrBtyslTSaFM9SYYLiH24tUhq83XwG2ZC_m5KYExdRpFp9WfyZFGt8p7gMTK0rlevaX80gKV-BmyDk_cHDs5MvEL-42-xWdARbt9GF7gMs1n9rZGVingPaEPhrGZ7nKkQVZSke', 'gAAAAABrBtys_DsdK5Rv7EKCzeuVl-vjSSeWrueGH4p1tz1kjsL8V6koW60RXSKnLMvZl7U_z30kH2--74zLE0ECu6eyp9XvnQ==', '+13125550150', '2026-03-01 16:00:00+00', 'verify:0123456789ab:20260302', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'number.verify', NULL, 'asks whether this is still the patient''s number', NULL, NULL, 'null', 'null', NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (402, 2, 28, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysEjMGAOAKXXH8WWOliR2-S7C_vjYuIr0ZmpYCpvigBjuk-JltcdDz-jhas6wfgjyqJvwoGo60Tgi70TYS9BQzn7aHSUMb0Zc4LqaG2kX5zhc6mGov8vwpHo1qyhR6coRo', 'gAAAAABrBtys6u0F_MRuVnyxZ-9ieM9wQglhgCSXGHsoUJp6SS3gWGkdRcdk1J-9WqD0vL8OSVGIq4kteUQxqBbpMltjpKpjLQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000000', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21610, 'the person opted out with the carrier', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (403, 2, 29, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys0XiIBs88YNej8CtZTtJoqPyFuoIm8zyK59Iv-alt-V4tIIq1cBp7aX3XnvR-zeLpoamBWXSRVo8NZSjcIfD_6tTNlfoDXTZRIqGwxEJqizryJ9C1HVzSMDVtrPWUJCnS', 'gAAAAABrBtysEg0zap1yOiYBmzvqp24SZV-BAjgF886IMYZOkG_eNTdzrsVi3McVrY1YhHbXJojhmjhh2BhOj1o2SxNYPFgOrQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000001', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21211, 'the number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (404, 2, 30, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys8lEG7jJFs2iNzFQp8UgGxTaJUofWidKto77x9I6WLmb0-GzHGSnTIEeMKOShtAZPjOFJgbxFFtZ_H_C75Tq4qR5RLNTKFko_uAgU9hy8ynbMk2CvfAkZUdwh0GPnu2Ar', 'gAAAAABrBtysv6qoJOjfgcy8yUA6SdPJZ1q4nekE7xnOKd_mC_jDZI0roscyS2Ysmk6AXfYovknekqGENVH7n9C93_6nx49kKA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000002', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21614, 'the number cannot receive texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (405, 2, 31, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys1ec04MeJS2CEoAdWxZP-BeEeHSGB13dofNWKdLv6XQIT55XrOrhs0L5bcbdumguzTKoYmhseISrNkM-NI7aFS5dq8zOjzOcTQY9ZBYa0TU9JWB_CJ8PIBArNrVDIAeRD', 'gAAAAABrBtys39aBUrt8OPHlpYgN_Kc7MeG3OFHcXffvZXd9MaOCNIE8lqlt5gIR1H3R8RMjE52n0sOo_8adO5VTe78a9jystA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000003', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21635, 'the number is a landline', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (406, 2, 8, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys9aXuryCYj0-Vu8aQb7grrRkL-zrnDz71Py2c7AipOubxWfw0Pfsn7M7ulq13S64EeNMdgC65ZIpLOXbwB4d3Rz5PMlxBcvvafZ5WTF1HmfEh6yGe0ZYXNhMGu3AzZGjZ', 'gAAAAABrBtysOP-L-xjHMN_cfo3pWMQngA8fkeN2_ppS-gTEoafrveP0GaexS33qqWs-Dlr6AAsyjADjOgtNpjkUnTnDV1wcKA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000004', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30005, 'the number is unknown to the carrier', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (407, 2, 9, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysJASWzhMPHRvDtj3VmCKoR0Zx1z5UkiXSzEg75Mg2iTwM7YJsnyPbjZ3709m3MeqRZzcg9hnuNChakAO4KrHU_FkLVSRopAka4sMBraIDkNgTG2yeEihBM6W0pt7TZB7J', 'gAAAAABrBtysPwUKyjKxC1tHNSzW83SuXabkC6trPW5BlZjWG1gA5o3iWMAfaiNVpUPoadClDtxnwCg0NswmxFYucyjW-JArsw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000005', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30006, 'the number is a landline or unreachable for texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (408, 2, 10, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysuq49rXc8tL8RhDarOZXE1CX-BCwc6U_euaAb8wP_NicSbUPyvmD3dEg-Sq50U2lb3uINz_bB6Gb57BQuDZNDkE4vs-dYDmSvXN8mleC-lxm1aqQ1twe3S0sLh7hWqerc', 'gAAAAABrBtyshbXy3xPpzZsihWADu4enn2G0N0kLb0AHM6Pj28ICGcDrfgCKrAv7ba3hpEu_lB2zrvu_xkpoOex7WCiX6QBr5w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000006', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21408, 'sending to this region is not enabled in the Twilio account', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (409, 2, 11, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysVsDpRaUzE1J8UGmVDlERj19XrEjf6C33Ki5W0iYjV0-ecfSeIbdxgdeaEtI5t10TJc6ufHDZS9RqgRPUCB2IOftdEGfICKJNHktI_pJ58vaED7zIgv6Y0jvNUjQdgV7L', 'gAAAAABrBtysoMi1Xz7QCsqHqeE8LLmCOBC357PON1gCYUyeQdfMz6Gd0yYvWdnGmHGk-uiExrM0RaRvZ_iO78sUuHl87H61VA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000007', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30034, 'the sender is not registered for A2P messaging', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (410, 2, 12, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysmx7GnOkfX-2FEKSfdaFbIOFzvRLygDN2jYzEZT0w_8JEO8bcDmLN0ogVRTt28LzquioeP_bwTSVBkFpPtTtVn_g8dUYUaKvLFQiOWF7tKnKp0Efc8qG9n-13aGfBKMro', 'gAAAAABrBtysWX9ZiojhcLt1UWDJ9_fTAcEuXTJJibQ28iECMGU6eU-ll3X88P3kBUks8BAQiuC8agUEFVMVsuNlzUdE1P2RFQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000008', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 20003, 'Twilio does not accept the account''s credentials', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (411, 2, 13, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys7GSupIafFeM94tquCS2Uo02KHS6IENbFtflbml2HhXjXchD8x4f92jd2rpncRzgyWz9MJILhh6-HuwfPPRv6QQQ4XCNkmXcciLVpe4FJ_yc1Z5P_ghAgIItUEZAD699F', 'gAAAAABrBtysmQcqMl2MIsUX3tgskBsTCUgV5JtD6h8HkHrD7xUJ14iRMvpaOom6SNMCNKUdscRXbqrtmc2Pybhl-8BstjLczQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000009', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 20005, 'the Twilio account is not active', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (412, 2, 14, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysHBgkFsBfhGQVEs8q4LJyebsq7ymCfAZyi4IgIzIJwz2v8THs6X51Zd7QMae4gN5Uksd6ABNnbYaX0An7ruiTFRc_upDuTgCWgPKDRd-6atwYkePOwhV16FzwdBLiqKE-', 'gAAAAABrBtysQ39ZyiCocZ7aqs66scbjNsaKvc6KE0s-lHmiz-bNPCmY7JcbYvJRuU4QqVyWhlhhZictRIbn1dAZx2J65ZyaFQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000010', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21212, 'the sender''s number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (413, 2, 15, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys1Vzs9-ZPjgAKuE0ut7QiWkCroRemgA9oR7kVoHe1JDgL4g0wbk9A6gpARxFg6U69m801wSCsR_d_zxehEs7T1L_hGTv_jY2Ue3bL_Uy5n5b_cmlaAAXKpvMtnmfbh3-5', 'gAAAAABrBtyspGfq1VwDuZHy1XgfS3m3SIG7iZie0CfzKB3FifJNFTpZiDIE64oNuqj3psGy70m8Ih-CTZis4Bggre9dEo8ieg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000011', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21606, 'the sender''s number cannot send texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (414, 2, 16, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysU79geMHtTh47VY48XyXH4CTR_2_rs8roFwFKKl1Y2G-9VYnkVPv0bHzIQJmZyUyvtWoyOvs3BCrdDv5FJcPKWqjsYP-098iYYX9RRbnqXPUgCBE277UuQQyTXHTT8uZo', 'gAAAAABrBtyssjyx5DFFo0fHxmwyac6E_exPJzaWedMd-mhYtW4I5caIP95DZeTotRgo6QYgwBrpXk8wFZ4vn9hqdqbC7-pDHA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000012', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30007, 'a carrier filtered the text', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (415, 2, 17, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtyscjCznRikQBwkDvLxQW7WIcCQrQj5qtqQAjfCyojU7qN9XxwHR7aVDRMzpXqNIWfzUmZCjJazhF1S-PxGrZa-j9JMSIYHmSjRbiZEwvfO0FcwbjpV1e1SoDBdRnT_QIDP', 'gAAAAABrBtysST8Nd-5z2WK93ySDXMyb_H_hUWbfNVTfnpfUYOiOCPOfQA9XOMXahnT10MnS6WY4zerbiBIy5rupMtdDH89rqg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000013', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30004, 'the text was blocked', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (416, 2, 18, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysELWhX3kFDwE_1Zkidz6muLxuG-je7RValWML_3X92TP02cwal5sl_jLNlnzgHc0-Fk17nuaf44rlFBRiiddmYcCKcfPGJ3CkEDjAqcokj0_tB6OW-P64hFH9K75wGHG2', 'gAAAAABrBtys1NHITzB962tS1jrrpnJ3CwORJ-qEmOIs4Mt8J-ac7wk2mO1jJ0i7wCdzwgk2N2Zl4l3lmNJl5wuWCybJ_92UfA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000014', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 21611, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (417, 2, 19, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysfRSFBDgt00AFtWcZ_QcjrSBP4v75N-Zzs9s-W1PpQfpOEG73bWfPXccPFBROE_4BZ7_L2CL1WOGOPdpxPucwzdzUshx4x4H7Hmdrf3bWUbnTJZth5o2BxSF2D2hc4Zda', 'gAAAAABrBtysacyJLaPnLTsLB-fpamjdcWJ0i6qopd11zFnOzz7PCbvrcBG4sU-CYtQMemUNMJYA6xodHEisCU-LFKV7KEzIjg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000015', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30001, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (418, 2, 20, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys8PIkwxRUg20PB7Rf3eA8d0cY4Jjz6WPdClZx_Bl0D-MBNYwQ7YzgllNEBmIhRbNOy-DBvrSeYmQvVNBHmmhiJkMuTBe6QPp-ym11GD8FLkqpTcIN-BV6znXPy4mOInUR', 'gAAAAABrBtys7mDO11YUgZjKqCQ7BOnnX3QeTnHecUhFWjxN3Zq7tdN7AIyCaWB1ryhEGwUqWvVfrA_K87x2iMdB4GS8bUX2Aw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000016', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30003, 'the handset was off or out of reach', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (419, 2, 21, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysiTIXau4IBOqOSJZM0Y-2daC_3kkXYYgGKYE9XxIGmVKNWPdatfu8gUMRvuKZt_PatK68bQxvbmA3sA-EwriW2XqIpETJ8GhE7iapxOdVusRlUiY8pXg9Ia2xSrClP-w7', 'gAAAAABrBtysO3o68HdpcpkmrV8CGex0Le9NXM9JCENpT3IWBb4tWXdX9SXwugxbr1Er1LbfofUtBaU_0cyp6GvY3ZiUaQGmFA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000017', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30008, 'the carrier gave no reason', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (420, 2, 22, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtys67U-CrTCnTTsKgPPOMnm4nQAZFg_mmomTLuTs1LF3IsNaJH464088xEnQ_jfeNfJvsjb2HtfcS0dKpcyiy9G5j7JRHkVR6a7Ma_4yFokg8oy8slnrqEv4mu5LM_C1q-Z', 'gAAAAABrBtysdWpa7gx3UBlRHYkwhoVxItUZtkmS1NI55lCpgJAjLbDBgg03nLCThE0TBSYuhVDAlovXfaBlJCGf3jz2o6i94w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000018', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 30036, 'it could not be delivered while it was of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (421, 2, 23, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysG21QlZpA3D1Po9yF15KPGjXJ5JoKzU-mC6GlEtJCxcoFBE_-y05nVpxw4-e9sVxAfv73zqhMHcN8nFUMrFEuDQmN2HL6Xw_C73stl7lHqSiWsyajZV1RweCtzbo0DAPJ', 'gAAAAABrBtysmJEP4fMozHXoU06kmUieWGLRIWdHZrevF9sAj8Xrv0eAsYeVg_d1K9wNwjVLee3XS_pwLKfa36Ki_jtzYfy2kw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000019', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 63016, 'Twilio error 63016', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (422, 2, 24, 'outbound', 'session_reminder', 'failed', 'gAAAAABrBtysZDZ_FlGGwY5EoknkJL0IjZT0RM9oqB-ORBRJBTbabq3BNnokYw4SxvGYIS2tWqWTXKu8F1FxDWJZwDePBGcu8EIe3pXGxzjlva2KCfQuiLsxw9GcbtpW6ljc1mxbABpy', 'gAAAAABrBtysK9MQG-f7xmcb9RROx-piMwbPVseon6I3e_Hv9LYARN_aq8KbZCEBcNGzl156LnYMhmDmfhX0sXgt1g01hwfRKQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000020', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'it was refused without a code', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (423, 2, 25, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysEw_2k_drAY5mWgpNzo6L9rf3F9C-vQ9LrTxitsQ7LbJuvBVAH4iGzu1exxUkj4-5SxVXgaDK8DoFFptcwIvrEFP7pSx0T8VN6bpwcKqzWYpiwcMgoT6Wehnzq7miLJaf', 'gAAAAABrBtys-9YFa3YIVopmaHnPqrTcHPGFqv3JH4jiKru5U79YTJ2XtOzAztC7XxJzR8X2k9TQdnuEtJELWVdrsprqvNHDvw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000021', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the plan no longer calls for it', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (424, 2, 26, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtys6zv86qBxNVqLzKfcLE61pHBwxXZtn8MaQafq80HUsyYRVNr3HdhYJ-rcRHS9j9UE-g1qxYbg2pTZJ6W8Q4MS2_DGrS9d0HdjznJm5h0pKxooVbaPNevTvOw5Xhb5BDQC', 'gAAAAABrBtysk4g8njnVel25dDWT3kayNkUmj73Ch6l3XP5nX4l0gtEIViIiTqw-9o3591zfMvMyrSYm_Aw2EmeYgLhw2i5MrQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000022', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'no texts to this patient now', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (425, 2, 27, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtys7Xw7rRDGPOvkV_gbJDDTG-hKiW8DTXV5Cjyru1rPTHutzIKQpFmS67kOOCdpPMl-mRf9LaCMcEwITdyzSIOPLaElpGG9Vm9ajPI8CtBMI8zfsMMfrlRGuJWCLQ7bm97i', 'gAAAAABrBtysjL1VsOV89KYqy9J7XBEtJWcGh3MNvOd_8671ZGQvSDqFoJjMHrsb3kgxLgJycX70nzXmR07SZsPvK5p9yr7sWQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000023', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'opted out of texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (426, 2, 28, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysSaU1_nwDlO5ZgFM6MllzZp93pwrsbNdXJiY3Ec5f42iyKNXzdSDP0Yd6pmCMUQv694dfMcS12FLiQFhZ33X6iajedUVP2X6CH08vtxkU6yLw1UannlropcRZPDq_77Bl', 'gAAAAABrBtysQUEAn8BZAadaYa_RNyUnG44_f5dxEXMjIj1rK_we2GCUNFjfMfniPw4JBKxdWLOr-y3UvqyjnMrADW7ZdrrxIQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000024', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the number does not work', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (427, 2, 29, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysh-CBvGL6w1JZiB44VA8ZN06gUYjav_0B1JypDFHT2QzdRVqFov5PNPEPXj3ZkRKmIST8RKj8q7zNhvcY-AlIH_eXQiq3trW1FTWuTDQawL88yviP3MtJVlAz75dNOJeF', 'gAAAAABrBtysFYdUpDdusktjckYokXRredEJUczfA-Rezbu_CUDQDt1nlZXdZM5kaXg-y18uXGqEPLFg4sqE4s7rFZYdL0EQOA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000025', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'has not agreed to texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (428, 2, 30, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysk0s91NowMaQInjRGor4kQ1Bg09v-Jj2wOEDzoRw9tQL3KQ0YhBWPvDrPzKL2P1OIvhGys-JD7brs6Y4wIg461Bz5M0IXuHttdsrWGIAbPsB-yoeH91UsJ5XLUwp4U6Je', 'gAAAAABrBtysRYsCNRgOQtpBkmHo3EnX_3iFikwbmgHGZ4zKgrXeFqXIuA7b9XkcBOTqT-LseOAOiUp5-ByZhF6Ttbvjv_Xlug==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000026', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'discharged', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (429, 2, 31, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtys435tCKUgEPPB1G4_v8obhEUS3riprEO8_Dz5cATOw2vh2Ovk6RwwgLxwosUjOhit0EsL2DxgCNKMTuNDW9yNxM5nhm7Jc--E6_vkv01ug07NpQj4ntIYK25ybLlwb3h8', 'gAAAAABrBtysCdrdGILoqKiFiA9Um3ExC1m-JDqV2D2qDWuLh_M1Gi2SLzzVv0Sj1IwOJ0Hj652APb0SaDwjVRPHnaCxvbDPeQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000027', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'paused', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (430, 2, 8, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysOCVyDj7MXwx5O4IgI-8lVnvektVJv-Lw8Dt2WnbOFbFYYZiPoNi7TWqCKuo9xriywz3E8Bc8ZsS-N13shEGpfkZQa6dHykb-Q8OeoBb63_co-T_SBD6Y0hd4pyB5zeHZ', 'gAAAAABrBtysmzdncHd4538tyttcQrlHGKMKSJnhbRTKWyrIaglpdzVLgLhXvN08gFXWXotsKLgqS87OfAjFmj1xfpfO9-IHzg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000028', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the check-in was answered', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (431, 2, 9, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysxsfQQ_ldQ7kAnA9eYBwixN9Ub7eT88JPa0fjBQh0uKBjVUKndMU94-NMkWWccNZrq4v7P0BvhhFb4Pow7ig1q7kaaNopLsvsjuK2b-vYudHa0_yVgLMGwkr-AsQuTZmj', 'gAAAAABrBtys1VgI-lVuQRtV8rQR9jB1GOkpRW8RG8yQKIPdsgX4SjRkhxpbkRi5_QnuLKpMo08Xoh9LDkFBaB3oBczVVamtDw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000029', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the session was not missed', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (432, 2, 10, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysQODD0QoqmYSiXrnaJpTDtjEcdkS73t8oz74IKqNiKGT6xEG5QolQU-ZbXGVnVapOf6vK09OodjMAalRs_zieP5AF8NWR-pTfrNOgdZdaTSVQ1idcZyZGsTyGwhFoJ1vO', 'gAAAAABrBtysnQAhq2OzDLLl-594j7tzw3fGtRPu0MK4-3PS-2zfYTR32YkIIibzxSdofDDKv99Q6zJLWkNsZpzQc7up3yaYUg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000030', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the session changed again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (433, 2, 11, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtyscrPCAXJ_nuBetljYOpA8G96kXaecjDRKDURbGBoHQezm7b-yO0ynZUMyXXBqdo-a4ZiSK3HaQPdC_JgFjg5h4UIJlfL_-A1Zug3MHyBq8M1iV5jACEJolow7M1--XjwV', 'gAAAAABrBtysm6Rau1QrEhvB-DS_H5FIH0poUB5poLCGtRbyL0tv_CB2mkF0r-SVeCl3SOM0Vc9trR78vZi-EFLccbH7CfrJxA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000031', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the exercise was left', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (434, 2, 12, 'outbound', 'session_reminder', 'cancelled', 'gAAAAABrBtysND8d_De4zWH32ART2UC9vuWPRRF8GVfQu_wwvGByu0PAZoy2pNb5q3uWwBSLm5jKqerEQjBO2G27Q1IJk0d-TiJaHr-WjJ6DCb2CesVPGo9_9EuMls12JmUJe3nwomvZ', 'gAAAAABrBtyseuzSHpG0Rg1QRv6ncdZXJml-GVrJt-OvXLEpUQ_FN7mfWnALtM2WvG4C3OUx2IzjEvqPsarJ3ZyHsN429PepPA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000032', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'the exercise is no longer assigned', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (435, 2, 13, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBtysJjvQmCk2TQY9g9uldBvGh7i93i0t0JAJOQZU_wIWq5vuMOOvtJpo_oOrsedQDMss8m0QjFG_qWGjoZJcGAAxfPyTOPQqDB9Bw6r3iGijzfky5ltGG7xpgZBJ-Kn9fDuh', 'gAAAAABrBtys2N1vcZGHewLmT1m3G1CUy9DYHIYpXjEFwjeTjM5qks0nPRIOXl0xqZUcWPUh8kdZF9oOf2K5XUGQ2gpMge-7qw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000033', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (436, 2, 14, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBtysPQX9u6kK2yrG8UP8xu0Urpo5cKpPqwOm-u-3n2psU7ol9dWqzV3qKmtJe97Eh7qbLp2cnjspHZXGsWQFKcYVpz5mNktDrgh4iF6XwffcNlvqyT3LI47c4ehH7w2ZVjk1', 'gAAAAABrBtysX67sGkRQsZtBxETi0R9h6PqBVGJNrtSsZhC7XRNEwVoB7M_g1ECAkIyUFJEZZ6LQz1nIP1N3UKfW3C-OZmy_PA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000034', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'quiet hours until it is too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (437, 2, 15, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBtysgEZKHPeabqCeYo03_KH6p-d-R7J3CIGxXdLr_-C42pEe9Q_GbreS3lFtYPZhmgF7yco6oI3m6ihoAkAvpkkxHx44M9ykb4UVpyGMSGGMcYPJus37EmLqzgrBDDMi_4_A', 'gAAAAABrBtysTfQxYSkmLe-WEuCJD0rz4j2k_QttRwby7FJ86_LFJ5L8CWSDm7wAu_YvrvqhCPPqk8IVa2EIqM8zrr1rhrSgWg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000035', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'in the middle of a conversation until it is too late to be of use', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (438, 2, 16, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysw-nelpVPkDP8XCO_1hJvq0sAQiycUKinH6I2CyE9vj4ZnK6ZTfTzzw9o1KjTt4BdWN67d2I5FGIaxfXG6N_qE7xSUE72yg2M4Z8RH-NKmmn4mhHXyL--BWjQttbXJQVm', 'gAAAAABrBtysIwWH1WLVBKtFzGsnS-IJYerJziiWron6LHgibFuS-Odn6c4y8Qx0LyxgJPss1BgBc4WHXfJbI-urnk-U-07OlA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000036', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'quiet hours', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (439, 2, 17, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtys0_5Ez_Doq5199GEe2xFg_JelzYfLyoqPOJDWQGvELMpWchzGR0brOV03I-RTLZ6xIUiXHkh4qMYK4esFK-QHbA7UcIvFlv0r_Ucml_2QJoxEbhhcjWxb_r9PgVQdszac', 'gAAAAABrBtysGivPRyZSd3XF9um56G57fEPmqb7H2ITwrhSWVeLuKvVYKmMCXq9l8gCG5BsV9_bLMpaAto821erhxlijaZnIhg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000037', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'in the middle of a conversation', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (440, 2, 18, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysGa_3jDusSgjVthZQZAgc1GusH5PT1h4GVGXWZvLCnm-xGcXdqLUFq0g6ePyS2PAM9PwG_s3BD5jgxrye7X8vnck9IbLoCVjqk97-6GoUD5ZL1pjbc-LRASsxl6nkXZO6', 'gAAAAABrBtysqlrCSvJreGe7-Z8LOXJCCRDYdLd5Y9Dv-f-6gy7C--uSFZ1999ExVeq7eJZlUMnGHQBTR_9QXLpv34url9RzYQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000038', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'no connection to Twilio', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (441, 2, 19, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysIRBApStdct5PXTa5m6MupJc6qdl3dcGg5QixxcT1t_SiTpskZwhJgqxIyDOpR0NdnRvzJH4QDVuQsD2uNmnsztpbLySYD0PSKYhGYeOqYTE1n85sgkNH0Hv5C9GEi7X-', 'gAAAAABrBtysbiDaM3WO2K1xehY35kzxLX4YdCQmraanKPaRkNGuleT1EOoXfxIJ6tvY3BbquL9lMFKFFmpnI3iP4d2_DjE95g==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000039', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stood still', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (442, 2, 20, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysvp5hoAiMcGbBXdCZoGz9j4QeeTEUCp2UIlWUpvMpxNjJTBEvjJrNmT_gFkEue5o2Diu693cGb938cg7gM4yuwZ5NeooaETuSFNEhiA-F99p7cwNKr4i0UizAZUPeXsEq', 'gAAAAABrBtys1HfmcaglxqoJuOONsXBHAqGioxiLbsCmHbkWOOHUIhFZpC2Qjn0nuVvECPhx1EobLkR_Haz-isQpgv8aaivzxg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000040', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'never reached the carrier; sent again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (443, 2, 21, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtys2hYrJzD2yR4KqigenmLo8jqJp-AOHxENbmk8oDjY4-yvAJsFqMn-L1xfIoG6BTuZuQt1bCDo5oV9RQpaoJJSqmzqXHOI2MJpjEwUSvqVjpHSlJrKXUGhEH78qSx5Cdon', 'gAAAAABrBtysRHgsDqMgwVrKrLhqQ8wksdaUL1bnkYGg45PhpM0Ro2xGr_2wj9BiNe7ZIVIXoyWdrIwNUCyM8sVnCG59isZtDg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000041', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio does not accept the account''s credentials', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (444, 2, 22, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysZ8kcR37hY2jLeX17Rn6YRWz4MS5mWm5dtZrqkfP-JsOU1zDfN4ii4ecMAotmAnMR-r-KK5XN1nIGZPxKC-8sfB8bFpE-QVOZwe4HDancUJyDXA-PZ_Oo5LgOhJUHgpR7', 'gAAAAABrBtyspAqXPr03AuqPDj_Zehspj__Tn4EGH6m22sW4NM4N0_am9zfwbKH0ifxRjrGSKYTquJkd_UOqw8THMz59x3ETOA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000042', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the Twilio account is not active', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (445, 2, 23, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyswCQ2Mb8fZNT90NViQ3Xx38AiEWcLEXNzgXP8RH9SG9FTmc-RuJhpNHYZWU-KLimamxZYZUbCUBqhiEE6Q5_jhOaxllho3j5bsA4_78YWdEhNi4UI7WbwcY6T-XXCWxEO', 'gAAAAABrBtysB6ZROJCmBq1zxAqTomZQnhivTkHw6MIm8PpV4IyzILyOcHrYxzktOrBqqtgLBjS1LBHmAJ3yy8izxXFn1ELGCg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000043', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s number is not valid', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (446, 2, 24, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysmnmXOv26rasy3aE9F7IakfrVuRz17hOtReYmxuXYiYDcBiGzyWqtibkQDz-nneeu3i2Eb6nlucTSI3nEz4x_YcI20t7xIWOE6xBvSPjAoU8g5RugbypqQiz6A-NAcL2Z', 'gAAAAABrBtys66LtHMxhEbt-OIf5OiWGUsuDypOcobV_0E6I8PNRIY1K5ndTlnAD65Gja0jYmNh-o0onnTrEk1vJOb84xakRiw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000044', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s number cannot send texts', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (447, 2, 25, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtyssfPcNk_6GzdzaK216OCsgGyLSKLSWpHLx8Wvn2WMJBVehVP2218FWaC1FCZ-IK1ihvqx7S9YrMwcIT_6hwSTS6UQsixCIyu1O007VzskHAdzyZb1i8wbDF9__iwsn5I8', 'gAAAAABrBtysAo7hHY3AmbA4oWuJ3lZ7R_b-DK9UyxdJKGfKlcUSCiTMhqqz5EOvytyvvUe8YlJOmumHWmnpd1utr7X4pktgLg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000045', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sender''s queue at Twilio is full; lower its rate', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (448, 2, 26, 'outbound', 'session_reminder', 'pending', 'gAAAAABrBtysxU8DCscKZrWV_BC-MC9TUDlkScDA3x6c4ytMk8RhU366wBJg8oR1WSwdQ7ZGvmBIQYnTRM3haon3iGKnEpthYpiffv9r2y9_9HhHoPLBiIJF_g5YcbNhb0END99OyVaO', 'gAAAAABrBtysUMjmZQsvRb-cQQMsNhYhM0dn25qgSjtQwiDghB1iZ-T0eAhrajBwyUJ-EnyKRWoDe_FFbDVaCul62nA0i61ZXw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000046', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio asks for a slower pace', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (449, 2, 27, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBtysZmTIuoG3pPTyC2uSO4O2lw63B3Gulc89yznPip1jfQafXVq-wZChIES_euwio_fAiCO_HrscR8BUJDpTc65iWboxFIzdq646TvSv6ojIu6HIlw1nwkQSIteycW_ElVSm', 'gAAAAABrBtysvS4U-dz5V-sZC7OyIt3XlnCpuggujsm5pPymQXHZigiPKEN-ul0fPrM3tJUGGQ_PLGF3_m14fO4STAN-geBTXQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000047', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'no connection to Twilio', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (450, 2, 28, 'outbound', 'session_reminder', 'expired', 'gAAAAABrBtysTudHqm9Ts0fbcGowO6VwM4SDjxcPDU0PsrOHqIN8dzYYrfQw4kaKmlWW49UiLVlbaYcyANWeXBWOxywFG-Xsws8Pa5pkjengpZu5wNB43N_FY1_FamRC3qyG7zjoB4uF', 'gAAAAABrBtysCvR3mI8uw_z4O0OkF8w43Do14v0jrcGC3LHXN5zwhFqjHgmkhqvcPmTKQrSJkp8OURtPeWzmXiUyf3OGGva3WA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000048', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', NULL, 'never reached the carrier in time', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (451, 2, 29, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBtysJzY8cBOpplEywQASpp0Ltp9TMEK_0Qvnju7trCrKtB9D1H0F5KBWTypyhW_SS_ZWMC2w74Rlv-lRLG2gNmq2Z9K3os2Y_MeAVk_IgaGl7UIzOL-v4kvjfNqOnDeovHRt', 'gAAAAABrBtys9WVe-FggVmtXE_lhepjNI482DQrlXiilEK-vy5qAolHKmYfmvvX89fzpWj8X46ZjzayVmRSvWt49tDMEKuDTnA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000049', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'never reached the carrier; sent again', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (452, 2, 30, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBtystvu0VjsS3BP9LTc7sQk9k-zuM9iED9Vyw36-yE8KwSXxj0TvykSIQq98TgMa26W7dNrCXI5fHolGmGrG_vkkKkge0lnkthbquXvJ1dRCNDPwAMXemHTqvl36XyyAUO3T', 'gAAAAABrBtysTIYoThOlVFi9-PNyzb0Si2ABQpLCtgIo_PxyS4nAJpog7Mchahb_yBf6znzOhzNT0tYwrsfQbk6zjebWetPVEg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000050', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the connection broke (ProtocolError)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (453, 2, 31, 'outbound', 'session_reminder', 'accepted', 'gAAAAABrBtys8ZoZKZPvkgOEUZO4qIdNcQR35hwvUWE86I3sX7hwWtx39R_Iqt8d56U3RnGSfBRagF6lRVqo6Db2fNu6LAaWAIpGQGaQslY0M0tVBWrtiGxYC8YO9nYYUnI0Jpr4rzbf', 'gAAAAABrBtys5esMyfCP8Vf-h_UGPda4Sf4-1X3O-tEJYhs9nZnzbRnIjh8T8fDAJbPyqSXwfcyZk6giReK7HfZ5N9x19GSatQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000051', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stopped before the answer', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (454, 2, 8, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtys-RDK9IeNVi7RdqKarqGZYU98HYVOtnVlA6XuquSl_me4WYCM0jSotr1UtjrPZIDpt_jGgzuagFdbCY0Fwdso2vSFhWotcjvCpFi9udOfD4Kdd8VtRrUQru23L_HxcaTz', 'gAAAAABrBtys6u6wypwEfBZFAX1lt6zFIVIdOPc4C8oI-X3g4lFySUJJlkTyEmVtbwFtvVj0_McK5zQytrusps-1gQoOyyo3AA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000052', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'could not be settled: ask the patient whether it arrived', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (455, 2, 9, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtysgsv5yaOLQ6nThNd5YaJMLFyhPgtBYkJSB9b7eZOv0fpgH0KJslzDqO_xN-LUgw_BSIxvo5owh_vYX23Xe1Oo4sId8-DLFT6wt0QTaGc41crkJe-7_k5N0mbdyBlNVjrW', 'gAAAAABrBtys5B3TPa4HwKC0VR6XVsRXTIShgN0SujH861oxS3VKuTwsTeQVD9cVx30VV2Boov7BHp_bcyae2BfdKXpQ808olg==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000053', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio answered 500', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (456, 2, 10, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtysuTE6i038DAf7KYV0SgV1pqIDV5fsLy9fnahloG6aVjJvXUsi8y1ng1UTlSnzkdDDxzVlvcmlIncZugm0PiAIiSbDlIPW8HKGK1AMPXvBn2e9B5I-REeu1fMca-2uFR2g', 'gAAAAABrBtys2SQ63MTsIOUh7WS5zhWaN4gyF8JFtGF8wKKg8w4WrmgW6BUCrD9Vm-ViuBJ_PeioNb_vZ5CIWGzOhMQdpUvIVQ==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000054', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio''s answer could not be read', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (457, 2, 11, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtysIIlCojYLOiWteK5GcgBw3mkQsXqCmQR0-6DeEgwyzZ_j5IU68HpLT2VbUwMamjP6vtnnK32ZtT5Wd5aY5lE0jcF3L-y6cSDt55ZnBbcV9hFJoUWLX3OJmMeiERipvoPH', 'gAAAAABrBtysrGLLNggjhB54cKZe7B03WBR5r3JXOeHg8GVVEn1Bws3oNf61OAT-xHXb9yV1Kbq2dfCAZOwcI9j7hFBU0Y_J2w==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000055', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Twilio''s answer named no message', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (458, 2, 12, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtys3VHTnkvy2JJPe-wa1EtJMUoEuaxM-4xUqZwVEpqn9UQS4MR9XcZ9XWbXBNnBvCgvPjbn7DVR5hGrckYewf8BilzJ17Ie1dpx8BuKrakCjOgxw21cZ9bTFszFBilNy3HG', 'gAAAAABrBtyswXi7dE-vdB3h9MgrgYi0tt-NpTfnZmjVq-iiQRdosj6naNPwZ3mmi6iProKTUrKMxHHPDt2YbiaVaEocT_PQJw==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000056', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the connection broke (ReadTimeout)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (459, 2, 13, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtysxwaxOzNoI_vvx_a96tqstViCpdlAC1MkESNJalwWerKCggxKiQM7uR0SV_qrDPXW_CqD34r35YUvM8u5y77u6tjEpInH9kDWC-mlaFV5qw0fQ1ScaGB8eMyDtZNl5AnP', 'gAAAAABrBtys9vPJeHYcNhzBmwuNgdhr1FSKMziok4bUNXvStTeCiLoPn-H-_m9vy6UAZoO2n8WthWxVpsiwW7gKzuiedHkcsA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000057', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the call failed (ValueError)', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (460, 2, 14, 'outbound', 'session_reminder', 'unknown', 'gAAAAABrBtysc_dvNtjW0mub6rludc4MajG_dTG-h4hrfYb24R4xKETCe0-J1_DQW1C4MEZZcfr_4kmoxZvtg50E0M5XnlRqpKTo6rmTfWIdYdMgAFzplYHwkr8Xa6XaGNIjQtnRZPRo', 'gAAAAABrBtys8f-JWDiY6azNx9YjzmLDed4iRTzdL19GcBigKM1ilOdw8qXZoPb9Eoz7jmm7E_qWjwvi3UUY1uoqzp86B_regA==', '+13125550150', '2026-03-01 16:00:00+00', 'personal:00000000000000000000000000000058', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'the sending process stopped before the answer', NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (461, 2, 8, 'outbound', 'reply', 'sending', 'gAAAAABrBtyskRAy4YUxdYGCJwGPImTnGR5khuDU1CtxsOkuop2QlqhCn903Ek4qVA0TWZLsCRgXZQRXGcrUz4LLdhyZJQFyCvB28SlyMvgYmv5_mw21xRURqFrGDtGoXOtRk3Cz9cQx', 'gAAAAABrBtys2IywE_CbMXcz5Tcx0zYSjj5FIo3B7ppDcM7p1AjUMXx1T9ISHb2Pqtw1CMwn_TkSomy2IraiMdod0Ceczqe_QQ==', '+13125550150', '2026-03-01 16:00:00+00', 'reply:sending', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, 'ssssssssssssssssssssssss', NULL, 1, 0, '2026-03-02 16:00:00+00', NULL, '2026-03-02 16:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (462, 2, 15, 'outbound', 'crisis', 'delivered', 'gAAAAABrBtysNzMDtgnATpc7byP0OuvYCXQ1IW-Pf8uRrF_8uW8LMZxq8oyZxdYN_kk2P9R9VF3-X2gXy-JU6pjxX_d_aC1f0Ma7dWeC2EdnIvCN59w_5jrXmvFLzwSWiIiB_iIIqeBk', 'gAAAAABrBtys2a2MrE5QLy10fEdpg3-Z5UPbKz8ngZxPDC2inpoNfmwFwOUIQt_wfTBaeo4erTK616Tn9iCPIUrgtEhGi_bb6Q==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:0', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000000', 'SM000000000000000000000000000000aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (463, 2, 16, 'outbound', 'reply', 'delivered', 'gAAAAABrBtysblpjy7sW2dNkSdcg3T_IktsVo6H5x55bEaaAxWwxWoBGmFphggemuLSM5yam3XxEGTaQtU2Ik58kxqkMwQ6hvw4WYUos8aJJ9LSLMjlMspvEG6WPf9VGImUyVqb811cj', 'gAAAAABrBtysOB4ni7syM_J-tJqjPBvcI6H-w1rT-boaXHrHYZlvIJsAL4bF0JqQ4_hinc74-RJwEUbSrhw93enJDc306Clxvw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:1', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000001', 'SM000000000000000000000000000001aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (464, 2, 17, 'outbound', 'consent', 'delivered', 'gAAAAABrBtysffzKZbGlpu5CTQZdCeHvpKXrdBSfqdZ9kA2uSqGEIXmXD0gw_0iCDpHv6BH6u_cZm0bCHzngvtJ8ke3hf17UxnCV96kYTAp40-shdmgnNbT4yksVr8Y8qYnPYOl7s6Rl', 'gAAAAABrBtysF42KvQdJG7qusnZcxONoCOkDyMLDxy0odqGxaneoOO74pUaz9qL2qdB_flQplxvs5EIcQ2-xvvuRt2BVJaVH8Q==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:2', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000002', 'SM000000000000000000000000000002aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (465, 2, 18, 'outbound', 'opt_out_confirmation', 'delivered', 'gAAAAABrBtys2SNOchQuV86Y4yWUgoxT09AL0qUDjwXIWPE3311r4g_maRzbqnxH-N3ixpVOQzl-GGuQGP4l8xB2Qx4CvKcqOPrnMAgLsaoeAXxHbgYBD6ZgzHmVmUuyuXOGMKYlvo8b', 'gAAAAABrBtysDbQGVIbLNuNII1h7xccG5RIbspa-boevBm5s1XaQSd1_3qltkiTl4Ts8EYkrGoSdNNSPJr_6sJ1bAdGxOIdxzg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:3', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000003', 'SM000000000000000000000000000003aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (466, 2, 19, 'outbound', 'session_reminder', 'delivered', 'gAAAAABrBtystst1EdFDjcnU45ZNFzPXrq5Hu37PREpLLv3CF-1s5mT8-eNx-omxIkXIDxYt40_-0quOeKD0r6nqzRIJfY5BdIIq5dL9y2-hpvkMXyIuRi9kGm8-D4pxCAtAcK09yrYY', 'gAAAAABrBtyskCkIkSC6FXQuMCFEuRhINYWnXl8Rf5iTis4QHZnFrT5NyAjdJc4VFsJnyrJglpF-IbuI841dmDnJq8E4vjSX5g==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:4', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000004', 'SM000000000000000000000000000004aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (467, 2, 20, 'outbound', 'session_change', 'delivered', 'gAAAAABrBtys2UnVeDoab1sZL5ASWswFWdXVfyvWicqRnqPme5RcJfQOzSSsVcyfx4js2JsZ7dbrkvOCej6D7SSUtlF2oZaGjkIBflfxfTZ7vA2IfrGEDYk0gLHUqi7bCJ0YWgC0jfiO', 'gAAAAABrBtys9CYOZyuncnVJ9esjPFar2OqFXyAtxi0YAi_RWoV55BEF7FJ6hfw2YxFQjne5w0EW-8uq1W6LHT8riWLyASf9cg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:5', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000005', 'SM000000000000000000000000000005aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (468, 2, 21, 'outbound', 'personal', 'delivered', 'gAAAAABrBtysZDJRntE0GqRRo0mt3rq6UWaMB5sfVrot6FYYXkCExUjZA8iHa4sNhNbvHLzbHW0F4G5BnzRwcwBzrszk4CkcdiDNLSvpUGxjqDYSFE3l6w7Am_REMT_LD__Y7G4v-4E5', 'gAAAAABrBtys4ifqcfs3YON8PQOxlWHgFXhBrjpwfs-M_vdae5fV2HwMa1m_PUgZLV-UFsk0sjd2TgbJ8gUMb6t1stgM1pia7Q==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:6', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000006', 'SM000000000000000000000000000006aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (469, 2, 22, 'outbound', 'missed_session', 'delivered', 'gAAAAABrBtyshbrhtVXfBEP7SvOL6Aq0L4TY9JOMk3jDkYUxoq474Mu7zQUAwh0hmiZFksN-0-CGSe276Dlu83RraOAKJzPbo3P63CtSirWi2M3TdN2jfn2-csS5y6suIlQkrPUtPbmV', 'gAAAAABrBtysCm8gtcy5lVB5kvtxbQKX0ps1Q1vZApc8V0PrkGTxqkRzEW32vAtdaebfEImk8dGS3W6bO-bqDdH9yfgUrjmiiw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:7', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000007', 'SM000000000000000000000000000007aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (470, 2, 23, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyszetfT7CN1bQy6Mg6v4DzB3LkJ_VKiN5Q92Xx2ASkdp_wFbxU8si4haLWmA_GknnOSjQv8bFZAtx_FBeQZuzRo3crcpm91Q9S7-G1_6rPgo-clhm5ZLSO6_gJ4fBIYWjG', 'gAAAAABrBtysQ3MFmT7eRfnZ6pEcVxdPcJsdUygb42vqn1fnTu7RIIn6U5TMbpZ6Itsb_cxkmfRzhpwagzoYiAJT-tGGzLhiFw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:8', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000008', 'SM000000000000000000000000000008aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (471, 2, 24, 'outbound', 'nudge', 'delivered', 'gAAAAABrBtyse3UnEtvmgZIvfjCRugBheEhK4DSkQ29RreSgIZafNDjNeWhcxixq00saMdgET83JcwfiIXQuLM5mVQ7Pc7pk_eoj-RriUoRvOwPw66C4K4IWIMGqwIUM5yjL3breqlcB', 'gAAAAABrBtys3G_bM04kVVlkP_rP8lpZjXueJxXkAogDm6wePr4tVsUIyTqTcvYhFQ4xt_g53N0fgDgOad6QV90BA1bo6xdXFg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:9', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000009', 'SM000000000000000000000000000009aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (472, 2, 25, 'outbound', 'exercise', 'delivered', 'gAAAAABrBtys4ba9n-nO4wyMlqJE-bZmApqpjznWpmmhvgckoNQ5y0tKW_wWzExTnqFy59MidvvV5TcpUwBiK_kRHVcese7RaQ_xuiZOGGvsh9pi3okg9sB9i6c_18hSMastOmX6gNhR', 'gAAAAABrBtysSXFC8NQ3bcwwvGS_yvMLBQsbRHW7zTKueXJguZEjT9xopJ-H2Vs19LPHUuX-IPWHcdtHawRVX6Futb8v5M1hcw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:10', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000010', 'SM000000000000000000000000000010aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (473, 2, 26, 'outbound', 'week_digest', 'delivered', 'gAAAAABrBtyskHaK4lj_PjnDE-8guo4eTMX1B4FqYbswAnR_rwmta5CdUHpPiJY9Jox0R92QJmmCZ-TB-vN6lbTlbpykmmEGCdzqDYGLfTbb0jiUTDir4EVG0jJ_xwbgysPvZ4rUolmt', 'gAAAAABrBtysJtiyAqPd7C-RrABUW7oaU8BwLgziEIrUzv5fyLDoo-TJpYCOsJ7T1ajnRmTcklB7vhvDSafXD-apI8NLTrKRug==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:11', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000011', 'SM000000000000000000000000000011aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (474, 2, 27, 'outbound', 'meeting_reminder', 'delivered', 'gAAAAABrBtysKpUdyrO3k3wLmxS_1sauSYBz0-Q4MvWKblkO1Px81ha0BL9IGBvirRg7RqnsZyt-xukywn3lWNzZSqenuAANuH13hbfJYOJRghxDL1DMxbnihm8V5lYXyE7v56Fv7pKo', 'gAAAAABrBtysPKb6OSSggaOeW3ywhE86BYvfLpAb39RgyETPCJOZXRmgFv_VpS6wp8sZm8RBYWs7Y5QqT3JIOptxAi-Trop5Mg==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:12', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000012', 'SM000000000000000000000000000012aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (475, 2, 28, 'outbound', 'meeting_follow_up', 'delivered', 'gAAAAABrBtysxeKkI9P-zBd0U4D8Betwk4EbVvFShjGqHhsrczY7gC58jc9JftHqyEGfX2LDz6WWiOsfhplYWv7LhkNKfNcC68FC8_St-mtWYqwvIH5ViEVgxlUAo4oz7iegdEZWw2C6', 'gAAAAABrBtys8ZcSzcTLzdncnN_v2P3Y0MOtkgd5ikDOYMIF-kaR6wEJJk3Z3X3qgK7wwrIymwwdD6GjT5Xzenk9n9fbkulYKw==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:13', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000013', 'SM000000000000000000000000000013aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (476, 2, 29, 'outbound', 'encouragement', 'delivered', 'gAAAAABrBtys-XUYBryUsIkeG60LuRQb65kwwMSoYIBj1bKVfE2OH6IAmXijzUr7Kzd3-JTQSKD2nefBUPWuCxprdAjyxcnRqa3BFJy59GZCF4iwcLYd7HkJ0QpwreUxYGdbeg6raZRt', 'gAAAAABrBtysLq6_duSt6pPLG9A-rak_Cdj4Zdl0_RQ6UodAKpGhTw31yKiXzQdlgAvzOoQiK5CK1VgKMhQK-fh8qC44VFNr2w==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:14', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000014', 'SM000000000000000000000000000014aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (477, 2, 30, 'outbound', 'milestone', 'delivered', 'gAAAAABrBtystCQs38IGFvEaE2S2MWYPhZ-FmJWw6Yp6p4bdNs5-nqIMMt_IMA00weASJGK-D33gMVoqX1ApK0p2um1sz6hwaZkMO4P8gIipBvNqoaVNyI4Fot-0YzG8PClcFCqZzpsw', 'gAAAAABrBtyslUrJ72NkCRIdKVCvh9F2Y6opA4a2H0bzlr-l7Lg3r_O0Zmu6HWWykBcT6RXVZaKd8kS0OWSxyoP54mVn0IP6VQ==', '+13125550150', '2026-03-01 16:00:00+00', 'kind:15', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'menu', NULL, 'an answer to a text', NULL, NULL, NULL, NULL, '000000000000000000000015', 'SM000000000000000000000000000015aa', 1, 1, NULL, NULL, '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (478, 2, 8, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysz-Tg9YvdZeCEgKPV-Xg-BzthOzUhbtjCpNMUJ_RYExAjYEaDOevppYFGxp8weC6n7CywvCd7R9_FSRXs5RYZuhXnDDcXM2sUjc3KCewCuJ22cCHVOXgFcLS_vbC1TrNM', 'gAAAAABrBtysWRZbB34YzMaeOL6Wgf4oe4hp-ulzg87JRwYVxRIEzrJPmGrEuV_MrM9MDvuTNFTKubtAcGSa2tEy3jBVbbJOYw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-03-01', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (479, 2, 9, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtys7-amEIbWTyQ8znPxC_jN5sgfoq-m2G1zUjQQGWUwniN8GbHkFWvbpelQn80ci6KbScXElL_ueGQxbN2Vf972a5pUOKTmmGe6D-EbFO7-HyIURjpCUY4FejbZEzJ6aLUj', 'gAAAAABrBtystI31ooPolYdts-OdgVR8J6UlnrB8Pjf1EAl33A50VgV2UjK-r3g2-FNqdqymSGQdZcGBJD4S8GpSWCkAvfyQaw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:weekly:2026-02-28', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.weekly', NULL, 'check-in', NULL, 'weekly', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (480, 2, 10, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysxThsQL3YgHHrbcs9Do7p6qjboufWJr0Q0F4WNSwcTesCLdZwkuutLbxpQV3yoNdqDRjTKPPyzXYvPAjOaqveoEFIVYYu1_JvCWozhC5QpgjQH5DeiJqSd_OqfduKU69q', 'gAAAAABrBtys5w7jhwECE_7uMGgWME4lAAYlYwuYTjnzOwh0k-09r14yCUmXb6aRvXJnPZ58bm0iKMzMnk5AMgjf3U2ZF5Tpvw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:monthly:2026-02-27', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.monthly', NULL, 'check-in', NULL, 'monthly', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (481, 2, 11, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyspSDnwHzDTZZUFHFkngDEC-EaxC-ppFNe4h1SQZeE53rHC55J1ZsxTz7YQFL0l7Nee9cnDlfkwqxHH9Kp1UjF5daAQZX5PxndeZuDwvS0ASTo-alpgzIHjmg956iKtwgg', 'gAAAAABrBtysxdBm_oFRgrJpxsJfDq0sZuufc0Iovv7S7xBrtSqhLuLnhcP9LqQOzTjw9cLGQTi5UCof1O7TovYi9G9rwtnOhA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:help_only:2026-02-26', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.help_only', NULL, 'check-in', NULL, 'help_only', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (482, 2, 12, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysWWnTl3Y37x-pd599n7lIQz-AymGHSMEzsNApCfGN2BamYLwKGniVj8cLzYU3mE1JEQUc53cqST8pjBO8IWUZJhzC7Eeq0EqNv4mn7Me_a3TlOXpEPMmlQPI_0Nzoxnam', 'gAAAAABrBtysL4GELYMWC346v6njmSHtb8CFnV2Kx3gKiJu6RtqLdFuG1SPmjs-5EbibDMF3LRS4qqUZzGHcuffNOWt8BqfuXw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:sleep:2026-02-25', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.sleep', NULL, 'check-in', NULL, 'sleep', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (483, 2, 18, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysSj2eiJRDLyLupQuhU0Sch_ycmU5cfMYidpw_ZpY5LZdIcA7ftpdWaaQvSM49N9-ojagTXqlI3RBuW3B7xWA0ykIJ3emJgLxTl-kh7ZGRynPQfRhOzTejHiFjhUMQBEjA', 'gAAAAABrBtys85ZxjdoXKGMaCyxT318Bzzd8szT0M9IaInBZV7fLNAu1r8zXaOkHQ_jLoH3j9QqIuoueSEGyiw0YAvmvgv_C8w==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-19', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (484, 2, 19, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysyTN8wfHmwPfZpb6yQ0ZiqdxEK1jt22jvteB3UGBDJeq-vpcsAZdj5V6RrBxSX0nFOn4nq_LniArrROjbSLG7pKbDYYXifGAsAqL0mmSfKbAjiVxJUjIyonExxPrsCe0i', 'gAAAAABrBtysMrZqdGoWScFWYiYuSq8FGLq2gs_sGFLR0QErVA7rft40ER8a5UKSsg1frIoq8Y51oQQubG0WnaV2sLH0G0BGCw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-18', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (485, 2, 20, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysW1MYaGQQqinpMVmmByoYDlZ04YxSD2dNcPdUCGuRbx0P0DgMfmM5W0q30bt2aXlJUn9liOlktKdCWnx-xOjooPjEpoeyZIxdN7-AJfAYvlTgMfkGmSxGS5isN4-902pK', 'gAAAAABrBtysmB0Nw55Ft89xEhIGJbA8ZQjeYZZLkGuYKeCUMpT9IfiBFAnzidGTerKsMa6JE4g4cEeed0zb_t8wEPEQPp1cug==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-17', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (486, 2, 21, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysZ2NtFQnnd5USsL12I3ACC_JYfcxyNCesDxHvjj5x4XpMvW1vQh1T6MGG5EwOSzZbDPOMRe_YWUlWgA15yXkrf_YFCVpiEFRq7qvolaTGvcxj1LzYQIP7Q5EnU39p9857', 'gAAAAABrBtysa9I2hFdRrSwKr_NFyThV1jLpg7gLD2KUHNxbBLJq_6CBduvXqIH-86Y6SwuQnaaa0LZ5Mv-HgcG4wnGs9mVfmw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-16', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (487, 2, 22, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysfqLAdN93HMmZXbBIscgnuH8boNCRiiURuuBiPB_7xCxO3XD5kxTUTeq_gl6XZnSalPGARiVnwmVn9n1ALRq9AGDE9EuZJ__4yr1rCKo7Hii_h9PRe9f2y9cW-cJCXmW4', 'gAAAAABrBtysCLHQzF22ut4WHF_xzidzD37oJ-yVyAVGTU3JhC76ue1J2upu2FIN8Rchj6rcGyc86Z3fb1-_XUbNwUHM1kSTIw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-15', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (488, 2, 23, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysYWQcO6jAqAhazeeRL9t2WcMfW2h46eV85QVI-Wow7e9MOdqR9FWIVcCkEdt5a-v6COc_cyPmqjSuy_1EGTPIL_LkbRzbnzvQYfUtKRvawRSlGQfLfI8EC50Ii1gAU4lA', 'gAAAAABrBtysRVu-V_NjAUS_baJ10lhtXzAIYfAe03-NfIIWMRLWPKs3nxQA_uliitwPS50C3yV9IujXTjnltwxLIQjpFUKeiQ==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-14', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (489, 2, 24, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtys8CDkfOdO829G9JFN-_rc7j2rjn-SYnZDRRWRD4FUwNTHvxuhOycxffsDcDqn-0T3FTlLdpjl5ZwhmIffrYQrDEpkt8Y2YkAscdvY2Qq1VgwywUsDNgYc6mPPin8aJMf_', 'gAAAAABrBtysmpViEPMceGp01COGi7iRwUh_w5NabOpU-m-bFcJsrN-nSEjSLyz5JUG0aPDsgZTkTstEGZAdlvScq73LluKLiA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-13', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (490, 2, 25, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysU4575GNpHxWdhgIcCKov4_G4cBHUuVCLrlpoWYtlEdvvYuK6_K6XEkbo88MYmN_MN0VvDfXzezuIEw4xC-VG9_mRoEGKzbzrM52kwoA-14a-fHyqaoIS4wzjlns8LmzX', 'gAAAAABrBtys5moVcB0sUdBSC9KXoJZhNRXKTasCiDWJsk_62N5dH-vj3ISzvJU1-ejqcXCje5pCkW0SH2aTnWsueY2LNJC5xA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-12', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (491, 2, 26, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysHMC-aJ2qOXhleGJaSurcsuGlHlELGq6eYQRDl420uNNW-kEtAuQDJygvFkkdFCqTsgduYTOnAxhktk3FXO3JSS9sTnD_h-eexsJ9IGTgReF2Y_Ld_89i6XV8Pd4kzNKU', 'gAAAAABrBtys7-3SY_PGayKAY4EaeDnUx8LI6_J7LQBaoXaMQ0Dsr5YLPi7Ey40kRQ0bX8iGhPt9uMqnC7UnoDf9Va5i4L9mYA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-11', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (492, 2, 27, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysIAY-W9KxI3elvEnjlW29QASvy1-fxFhPLMA-OoMRcgceTM6cEXXmIbZZjCZwpSs-Ud3KrAbxy-IyngDZ5-Qbq5EiJhHRS_jbKVGOeMZpW1fKL37Y8iYD4XxwSyszAwVB', 'gAAAAABrBtys4YxTtR3pWRyToA6cKZTrHz-TRZ0hnSBIYnh0cukCOK84J2-HDB-qOCt-FxzSbbKAfsifgSzL4LvwEPKtQ-HAFg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-10', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (535, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBtysyknca46Ncc0LG3YXNyc9uGbU0OEq_bn1UtpMKsMeSHddcKahRvuhRGH-6HPCuGg7QWaYOZNEhaGTOwz_sOlCKA==', 'gAAAAABrBtysJudliPhGFmEVKOjk9vV-wUfRL-R3qvSF_p1RTjgy0k-kGGlUKaNCI5cYKYZHHl7o0EnGN5N6DOkjRcI_ATr4Ug==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (493, 2, 28, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtys8sz2gYiyQwRDGpXNNHj1awXKg6WM4o5rp98pxAlrHyygJ1aFDoESsf6_DnsW7uq7Iewy3k1o15M5nl8lMugEpVDrchp4V3nOryCecIZGBb5y0z83iQOXXcbXIa1u63oH', 'gAAAAABrBtyslUudjZTXFNOxAFRdAD5kHwYR7-zU5PuVgL47HC6f7GBHyno8HfMdqZxBXckZbMcnljiTQyPfbexrpv5qa-8Z3A==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-09', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (494, 2, 29, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysK-XVftevvwaLcysWGbtmQ7YK7FjEcBY9LY4h-vOQUqkgZZit-s4TlK1xaC_zSOLQf9sndbyyP1tPlnaGW9czt5hPke7Eha4PTA0XaWjg6noTn5MBs24waw7uDSIl4taE', 'gAAAAABrBtys_Vom-cJt4TJxWt7Yjq9FeXQ2NQ0Apuy07k2Qint1-W3ye0cF2QaAvl5J-OR4EaOZYnJNW9g4amBma6tqUzGYYw==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-02-08', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (495, 2, 24, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtysh-YkVgWhvzFKxcRaNdUVJJliZx__84VlGd-k6rskKuSUGn7SEUXakg3TcezNVtPykDuAchDi9LuwNjn2TdgaNZ9bg0kgx8AwX9GH2v9NGfs2DKGDQ-pbv5F-buJNxXRM', 'gAAAAABrBtysaGz_XHnYg5uE00jkKKJzzAMcCeDJXWyd4EAOmtl18ZFOV-pnpYcqZEV4hgy3uQhmSzgzYTn3BCVKn_Xh2h0FEA==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-20', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (496, 2, 25, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyswyuRlM_YXZ3ccm15g92lJuhrq1AAx-aTR-gFDn9x4GrhVXdNMPn-hXNV-AeCVgHDwZTkYlpea7DlVpl5D0LzpkTDMmtZVP0XAbsNpCjH-wuwIIZ7IHzVdotVjMApiPNc', 'gAAAAABrBtys2y6c7jHDiKNfWS1KpyklKGlx9vrIzFZ5witrXNosocjHzL0ZwOxtLjStoAWtaCj2fcewumTSlTskx_rQa-CaWg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-19', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (497, 2, 26, 'outbound', 'check_in', 'delivered', 'gAAAAABrBtyseukHnfKRO1HzSNPfciPNtfJLJJgzwXTQe84mJToD8b53mxa7qScsqwJMM_cvOOdYgDV45H26GYt0mzJYsUvVfEW2FxKZV3rQA5hNIQ9rlCCk5w3apGuEoAsuCrzpTBIl', 'gAAAAABrBtys9kclNSiDKe2f1TUOFyGwOM3ikWPmcThPdZOJLp2jZFMMtLt_zcO1skalpp9ub9dnvD4j9Ad0-cD57gsDx5dDwg==', '+13125550150', '2026-03-01 16:00:00+00', 'check-in:pulse:2026-01-18', false, 1, '2026-03-01 16:00:00+00', '2026-03-03 16:00:00+00', 'check_in.pulse', NULL, 'check-in', NULL, 'pulse', NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.message VALUES (498, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBtysw4RDzEuevJWjxElxHtqfzq-y_gNhE5aFJQ2egT6k6TBFXeRF7YufvWrvu_llHl8C2l8aK19LpJtWFDf1jZS_xg==', 'gAAAAABrBtyssnxNW_Fq6aIizNCCcIMgSkCcFozfJzfOTudbY0vaFitgrnoQsoKLMPh48XbrEz8DEPZbpqlYmbqJl8YuLUUcng==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (499, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBtystj-cH346Z2MRlIT85FFnyJhjVCMDYz82_5497Balq85leVgdlwwi09CDZYxOmHYBCpIcun_mlRFRi3fQTk4-iQ==', 'gAAAAABrBtysSvnqG0zPbfCc9R3DliSyy7nVrtf2oosShIqxJw73zKZ7sjK4vDCePH2YeAOneLCFUn7YLUjS73c023_ktCOZ0g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (500, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBtysXRKuNy1ZIukD4O0D37P1pba1AsVFSmK-uKKSIeNJoKbj8angT9XTNKN2oVg8U0-5pBpVqF3SiLeWcjcrVv8NZw==', 'gAAAAABrBtysuMd_j-hoAIrmJn8jJP7hrDLI3nG1XMmXhaoGOS9f3nHjxzN-z-m2TrfvM8eNeezY1KObLLINW1n9r12d39Dqqw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (501, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBtysICBmtynOUC4C4LQwJrw1W6rw_14lDGJRcbHt6AVSKC-Hq-yZ_h2VtyJFVUZdDHmEtnKyuS0qKXtUB0aBabNTYQ==', 'gAAAAABrBtyswkeImSwmLcuLSqUgzH_sbeqszKLit-fom57sVFgdi0y4tgK7-GlSLaCGCTp6CUiY1H8FGoP0nHlPnw9eznvtvg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (502, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBtysH5Vi-Qlb9zUXJHD90QKmcYbVgc2f14vTQQTe9jNzgbcrK-1maSngaC0oqOKJB7cadx1z3C9CgI0WTOfXeED63w==', 'gAAAAABrBtysCUvJZ2Q_z6rQe12QeRvWd5O5xUNJxhD-c51Z6hl17XS5ifHo4YOtgeFChGxnLClEVCTe-B1Hc3cjG_3Xww6RCg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (503, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBtys2YnEuQBpFfj94P9gK1aJHsWWNf7Wx5AGg2nEs0cj3kwmJLKFeG0rUbfxJcVLVwLzSKBcbYHWRLhlTpVkvFPQbw==', 'gAAAAABrBtysabGzgzbqMhT1i-TUmNMdPjjGpBqUD-0liOfT0GBppyslpmST1JadwRSRnyKG6OGzwSOIQhKxCqqxebOhACK2IQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (504, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBtysPEF9I0rqxy_KbWlPfrpGwkbHssQ7-pqBRhygkaMYjI4ssYS5RRIWiOP8TH7zPRYMO9QqlW6Xe6k3rrFogppmtg==', 'gAAAAABrBtysnEPEuwOTBGdPDbLoem6MYLwqvPXHKPPoFaaeM84KQPCcZTKqn5fqCH7BrAFL6-Y5DT0heE1NP7FrhGRESxukSQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (505, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBtysQKmVBOIKsgHEqCTficzuVWSroBitt_q8KD-nAZD59dtCuPNFQHwtGW2LyVxDbaYdQb-Y1lGjBNiuvJVqdfORNQ==', 'gAAAAABrBtys8OGP3rDN5EHlooqHNWd2E2kIrn5GXT7vBpraCpLQNxFMAV22OfeEJS-rc-WARKwrCvXBUsPvrgA_n0qO20zobQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (506, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysCmn_-uQTZEybfAeCjRJlQ2ssG5YARUjeHJBIiHCKhEHt3PRlRz0XLPWRXayXWN_nFjWEaoxTJpbbndx5SR0Ayg==', 'gAAAAABrBtysh7abHswQL2rSUGPINqiEsGpJhaxBJUgT6RxWOjOqydFBYChOrFLhGOPgiQxvO2EDhzydDivXIVCb7so6TuMs0w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (507, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysQoYWRuii9GJh6wql8Ajw1TB3dG4eZmmuvq4RXQuhGchygVawIWp2Fx2dznDwQ4324n4qwnplBNWdThDSARZlSg==', 'gAAAAABrBtysSa7R2hosf5SlZMqKL_XLPRtopnA_jnDA5BOa_mg7RcKzMUlZHJ8msM0GSwYHrOgmAxsqm2CEiOBF88jhTl_HNg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (508, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtys4H3MflwCJRqWXvyVNB_6cao9CtWw3-1Cn1dJvaOuOfUlW3VZONSdY9hARoIVQgBvVMI24GzGev-E2w5wqLlS8Q==', 'gAAAAABrBtysuXNrHSPkP70mMkyTWsx-OAwejlvcNkFNYtnuQBKJcSA_pwL-SSMvUZcIW6qoCGkr6yRuEuA3WO5hwTDASF0iqw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (509, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysDeZAunns3JOYrik-UOqGFBGg7e81AIqs_7nMDmI4a-VMT_HdSEyFGaV0mGty_crWexJ2gjqtzFXqoZpUASt_Kw==', 'gAAAAABrBtysSVd-jJFJnyB8WcEgAT8ZeqEhp4_tsfCjq3fxNmpZ7fvGu19IxySptrT0YIyvgRsmC1-tehXPdU0hAIKaW6196w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (510, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBtys3k6e7sDSskzAbPYopp7HZzey7F1Iu-goyayM6vnOJ2xKPFzwKnjDDovq4RZ1WF9swI6r1C7OEllGgGB0c8Vnmw==', 'gAAAAABrBtysNU6wx4n_beKIYbenrq_QVZWNfdGtE-B5I7fuzBeDpGNkhZRUNtQi0jtNK_UJ7w8iv0r0H7NyTJvIlcfCuypEIg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (511, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtys4CY3G7WkHpYRFjOEv4-eY19VrAq_7tV-eKEHBlgkvbObkk4n3Ij5qGpsblWSKlHzZ5cBy-CL0j0gNZsKyzb1Yg==', 'gAAAAABrBtysgqo_mmIFXlPr_QBnjNvsw6GgVTZXtzlegpZxVHkb9zTydB2ctA53B2OnYWIszRqJ-vPnfqvE7wZmdK2g_DCpfA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (512, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysuRnrCr77pLLdk2mHz_l5lJ3dBNe0anrAoCPTtCrXymrNEm0mOXSaquhUgUJSLZFzn5Wylk6vWPLWPmwa7N-olQ==', 'gAAAAABrBtysUUsPD54UtMKhyrNhcoib3Swezc9Aa1NggjFK6PlwINibPTEMcbf96VviXIs7M6xkC0fzm6VhVav_sQU09Re2Sw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (513, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBtysD-RTOER-Fo4ygxhAcX4M47gCdEsSOPmu6q9e2xPVsMzi_bqOpcRWiV21TQnt6jMAzbyDvG3x4kgRfhVQLMXF6Q==', 'gAAAAABrBtysnuLaltWGctdD8UCZaaVn15S7YMwiQJ-weOcLLHvxQqymecqkHuLMM95sOPPK9qpuGCr41_JXtHSH-fsh-renzg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (514, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBtysz50bRvbElz5v4D__EkhyAGvpxbuXS-EqfkM6lckFrFoZ_FqiXucfHhCEEoSEPAZ1WPNLMF_DedipX3EECNm6-A==', 'gAAAAABrBtysu-qVBJ065iXntLDY6akn9wCLlFFANQ4A8mNw8aqCUTFazIAkOX0-DWTX_yKK77JFRJy2yR6FGfRy_bn8UTgvig==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (549, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysO4PQExW1Sx43g6565cs7FJeSkc-AGNHVzPjsN8YPWkr4EYWtr8pukTEnUD0TxP8xij-avbb_xVUxkzxXlGo2Cw==', 'gAAAAABrBtysMzB1KFSFfu40uhLG3imm8m1vwwSGi42TeROuwhSbTPJZcHbVdjZK1Gn3Uzjk1CsaRU5ZJSUsX35fRVEh8papRA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (550, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtys3PDi1q4-Veq46y8MaNmtuDgnh3n5BonMoBQGSH__hLcv70XceGn4HQtNNlSq1j6d8C-872rRL-ce8ZzGmF6jWA==', 'gAAAAABrBtysot3sd57wvlLd1LNtMKqIClzrZY_uRazNT7Khmf4uMVD-UHryWue7cm_jKC7Zy8X78DhX0banwSvNU0mQgH6dJg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (551, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysltAKpyyD4itZoMF-dLStnILQ1zUq_dR0m9ugXhwosxxG6gnpVpDYOY1iYPX2Uhd4hit6bMP2Y-JUDv_J2XUWYg==', 'gAAAAABrBtys1s1IMTlDi9Z0daHsZb71nSG-6Vh-kvIG0kgU1lEhhlzkEMc3hnrotiLsxI7wR34uxXfA_UE4gqfFreaXZe3yoQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (552, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtyszXiFp1EOB9V4LdkrpWownJIgjAHSshQYhJcBOVLStZ-wmqjzILvNAcmB_sdPxdmX5sdApojpI15bi88u28UpZQ==', 'gAAAAABrBtysf2qf4fJTyJFBMKlSl4QETOs-V3lYmjO2R8zt-YV7hPhJDUCOV6z1FetItUTlFH1LNTNngIGn-34uRF2ELi9k-Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (553, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysounXBYXNu-DIbxu1HVGUrqyUFsCawArXM0KjC3_rho2wD_nG7CxGUzPmjFUC6SG3fXif5uDbl2wUccKu-MbysQ==', 'gAAAAABrBtysihVuZNQX_1yunaO0tydrcEc6gYvbsRHj3te-SsQZFUQHKDWJqbrSwkCfVIzGvvGUmqeBgxMYaQCvxhOYKbEEjw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (554, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysEsos5WYkypsjmo8ahoLOodOhIvokxkoDdXNbD01J2ASZRFMxKqoL_HwoSiRCGUyievVRtP0kqEDADY57vgdetg==', 'gAAAAABrBtysAbkwraZu0mQeBg5T3_-WAjaEZfXl2ovwmiJ_x5q5XgnfBHHNf6mwibXbXISzzU1WSMo_X0rj8wU7KudzB0cesw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (555, 2, NULL, 'inbound', 'text', 'received', 'gAAAAABrBtysh5o98xamfqGrSadT-pPebsrO6WNdLJ6A9-1JFmdxEY4HpZKbCAIao8vWGfvAE9pxCmnRwKufNWkcL-dVjPpA6A==', 'gAAAAABrBtysilPXex0KFfVyo-Z9Tw7KsBX1sybRo-ox0HuwGIUP1rk_EHpPm7x3TkFb2zIGBNEQPpRGONUYLg-5tE5V0o6xNw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (556, 2, 18, 'inbound', 'text', 'received', 'gAAAAABrBtysC9mRgZ88d21ribM1jftaFw7R6du0Yhnv68Zh0vLkNv24WnJlfOu0oFcAsqtskMTav-EDZany_VYS7W1hceeNaQ==', 'gAAAAABrBtysQIKkZfsv2YbxFRiY4K3zGvBC8w8W4IJVxCs0YB7WFqXnfx02aqKjoYKnveWneKoAtE8gOQrSC2sMyoEJblu3Qg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (557, 2, 19, 'inbound', 'text', 'received', 'gAAAAABrBtysRIbeC53kPBCjP1C7JMYrkV67k6EKGEiQqP-U9MiMhlBgLcrywBm4eupn4WgxdRJ-rn9Yrybnyu4saMTtyq_yYQ==', 'gAAAAABrBtysMW6q11IytuwexEqzwtMJ-0Ul_mY0jBUZtkkzY3E6WNeQ4uSL1nQ2AjaZdqBp7zA4nvUhADJtSMgWhtfjiy8v_A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (558, 2, 20, 'inbound', 'text', 'received', 'gAAAAABrBtysImW6NesvSOxEJoHFCuH0wSeecRRdbXwwHNqvRkeyy_NtJK4jIn0uCqxdRBIkkOU5t1PqCqXPwh_jC-mqbYD7uA==', 'gAAAAABrBtyspX6g4VZA16REcEtMELKL0goqS3dEvOedkYLRwlxIkKQkVKU-K0Ulc9P6eS3dDx7BQfnOc49wsy_zJ9xjX05TMQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (559, 2, 21, 'inbound', 'text', 'received', 'gAAAAABrBtys-r7jWYPvSabRonJFWyYCBJ6M7NNthay_plFLXhwG65Qo7FsUlDgKc29ievSzVvuVcbEbxZZJPQYp3390DuqWEA==', 'gAAAAABrBtysC_2VcJXp6MXttTKWAaVyBpUKScbRwHxcdsiy8IC2nqYuTQ7armiZZWf0EBco48Xf0wKoHsiW44Yx-Tqf8weWbA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (560, 2, 22, 'inbound', 'text', 'received', 'gAAAAABrBtys0yZWRXa8aqlA8ru5EUuBN4S0xUWjrzcELRmgY2uoXFnrry1755drXItx1dXoM8ii6SfrOBImVkFPW5-JGFbuLg==', 'gAAAAABrBtysIv4TyBAvL2TbBCBbAE9lQKUHJFff9xNZkSSe21SHhiTsox2qgRkDkuywLkC_NBWRmLvJbvcn-q4sdYX93GmS5Q==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (561, 2, 23, 'inbound', 'text', 'received', 'gAAAAABrBtysuo8kr9HggmkQuPtB7gp66W-0rtu0j5YBL4vcQPVYXBPvYVavWcM4dAhHX5V6sHLAE-UKBK-Ece3QuN_r4g6rrg==', 'gAAAAABrBtys7jX1QnKLmU4tuzIQ3lluQDyQwteS0J_60lNTfFZyX5FrPrC0QKLOWzb4wCI_N-o_DEhyfbMMIXRzQzecyd-3Lw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (562, 2, 24, 'inbound', 'text', 'received', 'gAAAAABrBtysKHO8BmYMSvIRbpR84WrYPy_X5U6_qBKh57XZd5RsentQKxT7Yw42e1wZ4yLAdpIE7PYGI9X27OvPoeMg0xoDsw==', 'gAAAAABrBtysuIYGkp83QM87r9RVCr6vcM00oFudakhXZ26xVgge1suGhsa5uNZMw4dZdb3uttQ4eMbB6kOL4zsQpeFb-eXPTw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (563, 2, 25, 'inbound', 'text', 'received', 'gAAAAABrBtysYdqFbKBJZ7fJTKgIyM-SuYEdbvpe4DXJKGUAX6Oz8ecj0sAoYKMhPT2QknAEdNHw8G0jlE3Bj-ZbyAqYB9fUxQ==', 'gAAAAABrBtysmpNNBOQ2GK2R157nZIirs0YOqzItfR0CwyMxhdJFeLoPksKRKpQVaOGodrYbzAJs3YYVNDqPG7liSQzCJwyV8w==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (564, 2, 26, 'inbound', 'text', 'received', 'gAAAAABrBtyswcsIXLYkZzd3h_pjX27dTbaXC5FzTGZcxvQ_R_v3gPCMOcH6I-Ok-WuGHuUjhpYPtxGmdT8GeZ2n9qrHHZQT1w==', 'gAAAAABrBtysa8yj87qYcMnRQ_ka73lPWHq0Ubt9gMB_HjJIzs5KFqdFN6lyT7ol2ALsRCNb08TczaolzWtcBG7rY9_urjeKlw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (565, 2, 27, 'inbound', 'text', 'received', 'gAAAAABrBtys8wbdbQRJIOQacyvkGKXcf-jyxdElCx4BZnFmSJi07GOObaykXkLaIpDGHUCUxfKTEn0mIb6hI-HEzH1C-ml_Xw==', 'gAAAAABrBtys_xrUkm8xqmTCkK8GyfpnpyG_yglJSETfA3Kr3iyJ1q7ltqupbnknUrzSiIm0u8Gs3xiSogBTL_aivOA-LXoNLg==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (566, 2, 28, 'inbound', 'text', 'received', 'gAAAAABrBtysVkJX6MvU1j-zp-8VH6J6sLr0CGYWEiXIXRgiw0sPH7tbmLqHNNpG-QHxNWGu6fanz57eyE3hmiU6Icfx7fvbKA==', 'gAAAAABrBtysoEyihIvQy2kBngFC5AWS7FkWlLbwV-vLX30b7eK8jwGoH6uI6JAcAHPGpWw6tiJKEMgMHo3ngp-gina7_djckw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (567, 2, 29, 'inbound', 'text', 'received', 'gAAAAABrBtysin57gEM66yAfij-KGxqNeAQ8FJdtK1X5ZcoIJjLAZB9qCJlnx_R3d2I8KTrmAGPnzrJmlqG3FxLoa2TvLTKYmA==', 'gAAAAABrBtys5XSaNOnHPFuIGNyB_RnmDo0SZ2w9I0Z97m8Y0mVuhaS6ZZ2_c0twkrQV4y2n8sn_KZ5hu02VGpKN_6moP_fnhw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (568, 2, 30, 'inbound', 'text', 'received', 'gAAAAABrBtysRivbswCHNTD4Zi_9Oed-wQs0MhTjF6f5ORfbFxxs7rSvQnsiVpINn55izjL20k0fveF1sCPphw1VyZ56esvERA==', 'gAAAAABrBtys9t0mfqBP6SMv20qZPompJPctF4N5gl035Zla3pKipfWYQ9Hg5N8at3ZsvDwX8wH7KHZQzmT_qRXS_eK-e3TfXw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (569, 2, 31, 'inbound', 'text', 'received', 'gAAAAABrBtysM-xfxQkBvseyhs3qHqmiphQJRRuYw6zFcMYY64rShinrRpMRamhTRRXNtJheT0IW752-fA2L0hCtgEx6B6xl0w==', 'gAAAAABrBtysLxEoCpAmndae_8T7_kPkqKGnzIARf_IypiIJPpDVaPTz4UaB-3LWgXchOG268qhEUGUeXL2-FAplPC9b8F6fmA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (570, 2, 8, 'inbound', 'text', 'received', 'gAAAAABrBtysTphDrvroy6rNBWYT0Haa6E7eLa1wn71GWULbc_jNlc7La2ELNOMHPV0ZtTQoKID1eS6ytLLy7tvrV29lIkViTA==', 'gAAAAABrBtys41g4sFit0QkjgdyWQvCCkhF2eAphfh7K5LTTTgeuAOccr05fQsTNn9tWGp7P46eg802DaqrEHn5PFQrbnHN-IQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (571, 2, 9, 'inbound', 'text', 'received', 'gAAAAABrBtys7rL_yzr0YiUkDBNKoVaYLLnz51CXxxD2HOS6gUHR-aaoqnAz3csmrhE14decd30rplKe1VdbWEZbzmKg9zKEJA==', 'gAAAAABrBtysVf3h3oi2x1pVmWMhDivioufNX3RjJA2h7xXbnphZkgBuHcMIXdbQKVAMuY-t6Nmlp6ER3_RlXVyIk4nfBhBg_g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (572, 2, 10, 'inbound', 'text', 'received', 'gAAAAABrBtysS3T32itwoImPgrDm6H6a-l3yBPJZ1JkH7XpZ9kYKljStwDi-mr_PA84DZg3qpkZRa3sBxl4Ho3bPiuwVbWu-iA==', 'gAAAAABrBtysVJJYNBzOy1BIijpt6l7BPIEDWIrp5-0gSdO-TZeDorX-xApSk87BfUMtG_COoQ2W_UZGV5xRDDy0hEY_lZ2O7A==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (573, 2, 11, 'inbound', 'text', 'received', 'gAAAAABrBtysXXQhU13ldGfBAHrr5r_aGeXuEKp6mkZ0MzQP2woYXH61QH9TCpJ9W9IP_3ndQvIpVlAYoR4qE4dO8Ch9-dVqMQ==', 'gAAAAABrBtys8TcDtujKzydfzqFz3cjJ2BHYok_Fy-rUlvyloyekZZSRIsm-yyLbJLT5XLonKfnFtY8BYIaE83I1yow7HUCWOw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (574, 2, 12, 'inbound', 'text', 'received', 'gAAAAABrBtysOsJLmACdRKvfwOfbafSUBL0HYd-1aNWXQsgvyXb4ZKSNaWDFrOeMjDTE1GA3CAoSKuNXSvwSi6EIciDGH9hZDw==', 'gAAAAABrBtysmpocovWds12Uj3deVXQoJMir5tUOhArJ8SViteE8Xa8FgkaoZJKgzwkww79M__ZBnn4L01GlFZxb_weUfaHwBQ==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (575, 2, 13, 'inbound', 'text', 'received', 'gAAAAABrBtysaY_N3jUuNgbssYH4OsAySytstVNgP_BxO4V3RkhX6lMyoa8nwxMqpL8ksT-3BIwh7PHJHbSDDqj1kvT1wt8sig==', 'gAAAAABrBtysP4QSDiHI_VYX-jAk-7Va9YLL6NfamZqNDASiHFj_GRCSjK84gnlDj5HIiy1L_spc3IiS4UYQXWgt-3TCZh9l-g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (576, 2, 14, 'inbound', 'text', 'received', 'gAAAAABrBtysuGfWmH9417wRC7q6tAL6YYJgVQdMvkrxoKyxpsHYtgL915IL-XAws_Y5q6Y05PoZIcA2nGUUTE1uoFU6twSlHA==', 'gAAAAABrBtys5x9FWjmdZ7AAGf4fTadeCgjc1w6moftbVvC8-5rt5Girf27jeUM4GMX2CoJbAwMFAPd0MUooNuKPzpBOIrqFtA==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (577, 2, 15, 'inbound', 'text', 'received', 'gAAAAABrBtyshajiAmHQIc9HdTsDL1-K6mWdvDyy3Yk8ruKz-3bad0NFx9GGhgHjuMiG3Ghu3NQsLI2gCv4gm7ashN2MnD7RqA==', 'gAAAAABrBtysTOLz4nCfVec6Yf6nR32Gg-tZj729vr4oBZHDkI7dNzcbBaFaS0ZZyDQvMns0LTckiMOPIQFE1zvsqkLOALR34g==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);
INSERT INTO public.message VALUES (578, 2, 16, 'inbound', 'text', 'received', 'gAAAAABrBtys2C-z1MrMml-jbAqT1H4572YrJ6muUMWOzbNHfA8EcUwukZIcYv-WHCQ93J8jSmHGYzTNa6RGprAhGmuOkSnS2g==', 'gAAAAABrBtysHeuwkzaP0tsZ9-3Ae7OqYYGtw9ftb-hLcCDs3hEZbzuFoFMsCrc8lY1dtFlVsId65zR9Ryu1xJgnza-mihGgxw==', '+13125550150', '2026-03-01 16:00:00+00', NULL, false, 0, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 16:00:00+00', 'message', false, NULL, NULL);


--
-- Data for Name: own_number; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.own_number VALUES ('+15005550006');
INSERT INTO public.own_number VALUES ('+13125550150');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES (2, 1, 2, 'gAAAAABrBtyq-aLH0LUXjD5FUS5Rj8aYmunXCRifT0AZm454Bt9CPt-kkJH52L5BY3NIQhK3-pGqwLTmb-02o4-qL6xFTNenfQ==', 'gAAAAABrBtyqXF_sD8k0xFRQaWyT84hwX0aE4SDtgHna1v0qVP8mnCLucm8x2MjLrabxG-VUMXQ-VSItsZZPzMyGVpldE66Ymw==', 'gAAAAABrBtyq6W3TjMTQwK00kIwIg6VzN25Nki4InjE8_TFVUwTc1UyoGWjge1mgprxsnld74AuAFXy2J1cEwk2ZuglbC-Tklw==', '6ebbf87ee46ec7756a8c040445b5fc8866aac4282e3c2e862fd439b86b7810cc', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'red', '2026-03-01 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (3, 1, 2, 'gAAAAABrBtyq4qflZCIjhaPZOJHhjN7gipi20IOmjnMsGYaOwTZ63CeFWtcRLkekYyjSw5CYqAY6jbkhBeXr4Hq9zKozWSAVCA==', 'gAAAAABrBtyqrb9MY3M6pSMD-pf99rEf2ZG-AWy1RhJTSO3DO7I1JGZ3iy6O-vfqcVfkeuyKvAkr9FgWUfhKD1yYMNHl_x30Zg==', 'gAAAAABrBtyqi-p_JyUlAbvIyQEz6QGJjfDqDYRcdxX9q9sGUW_5GBYRTwlXCZQlFM0YVO8adDuQLlTBiHm5-Hf-oLRA4luKfA==', '0423e4fb4870e79612e5dd3a862fe787b1075bad37cb2d272f9913aef83b586a', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'amber', '2026-03-01 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (5, 1, 2, 'gAAAAABrBtyqthFhI9qRcxIfnvkRouMSbitrobp0tw9NqEmNKt1DnX8apQ8Zuu06paRweImahK6yO0G19IO0TmuLyMvYIvVzkw==', 'gAAAAABrBtyqxM6mQTC0WMDP7CKB7J4aDrf-w3hgEifEiZtAYEeTXVUOE-wX7Y7s_-JRr0UTEPG8SwpWCNPR1wFvfxtK240mVA==', 'gAAAAABrBtyqj082MDa_H6aaI7FPa0OdioJ3XpENxQlHFR6GjM-KFtk0sntPkNpGHsZhyeWoAKBrCXso9-tkkdgADhvWbwUMDA==', '2b852f27e677aa992764b8bb030e1cfa69c2d81882aa663d160913b464c11096', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'es', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (6, 1, 2, 'gAAAAABrBtyqO3ad6V_ZBmHm9LHTpAXqy5L-6bx2Bq5VQ0Q4KsaYYPxiOMWnZ8Ryavm266ZqeDPeHovSqNNN8kF0zrq6KDrAxg==', 'gAAAAABrBtyqtPa24njhlolaXBHfyWeHGdFmbOE6Jb8_geO9xkTN1Rnf7gXizLejeP8HO_U5Lf_vJw8Cmw0D3bUvqA0M5XW6FA==', 'gAAAAABrBtyq4brYSxoUpCPZRC6aGLNc7SKOX5CwW6l0V7-rIRAfD-oToeKYUUwtwe9-heYzDKn4fEjseqkP4UlsfAeeaoKNdA==', '6e7b65e094676e1bafb539f275037eb0447e7277e8f46c6da0dba849cab6223a', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', '2026-02-20 13:09:00+00', NULL, '2026-03-01 13:09:00+00', '{}', '2026-03-09 13:09:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (4, 1, 2, 'gAAAAABrBtyqCeTOATYOYIzlJqfciCN0KsgPE8gl1ZcKfha7kyAj2rB7EePRlHcD6H3mlHqVModl5qhLzPR2tXCBRjv8zF9N0Q==', 'gAAAAABrBtyqrRVHFrfDEm-jxp40Zp2WEpCmhoI2EsTud1RY39kSRDbDgnM6SfS3-60aD60t1x1SVKzsr-5HqPoBw3Efi7n0wg==', 'gAAAAABrBtyqHqUvBdvMmx67w6vukpjnRrKJBDnJOp1UmyRo1iWBukbipxUrNJh-LZ4hJgD0fsDRRFwbTbI0je1VQKxr2YYVcQ==', '0d9dc2deb627c701007887b6e86adb960e0756bf8f8e03a2a0f524333b59a75b', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, '2026-03-01 10:00:00+00', '2026-03-01 13:09:00+00', '{}', '2026-03-10 16:00:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (7, 1, 2, 'gAAAAABrBtyqnxF6Yfjt_x4AI10OagVxszzvkuM_hBmLbe6mMvkbnapZ9iutyjpukritCGgPLIqwu6zXwesW-gFReD88wYazSw==', 'gAAAAABrBtyqKyWh9q4dxVnY509aP3dLZ0BIH48HZtxHqk1_7-FVie16L9bUPwvDzojZ9Vz8ToOpSQ3S4E9rd_DFZnxFUeL6wA==', 'gAAAAABrBtyqJ-6ECeyajDE5skxEqEjOXmdPnGqLc472XMka7ROVVyvN5sqVfkIC3tQ_0_pZ5dESv-5UggM-cqeOMFEjiQLTyQ==', 'a5e6ece966d9d12d7790190993ea7e040d8fd84b0dda18d0b4b7090c6f5a0e64', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, NULL, '{}', '2026-03-10 16:00:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (9, 2, 4, 'gAAAAABrBtyswqpNUc2wWuzHYtnPDDw3mhqLsa4g8VjmBA9HjZVZnaDjPaXG-K3eMte58AvMBgjXlOpn7ty1OZMhiDH16BgRjw==', 'gAAAAABrBtysIobcmzg9COMkXxrZuFZEA2dR7KAKLxQwWTTuUw55zLLABsAanYULpVXOVJwDfcaNCdZIrASV-h0ADqNaYYXfkA==', 'gAAAAABrBtysQ-CLtRvz_qY_0OZj06FRDP_wACLaZjd2F5-xCwDfoOM6e-e4h_0W6NgPaMXOQrSIUNAoUJRssa17gO5JJyt7sQ==', '0eda52532a5e0875825ffdc83954db5a56db5bfc5ed6e120317c3ef9707c2c32', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (10, 2, 4, 'gAAAAABrBtyslbflS6zwJv_sOUXhGuTF5UzuCKBR8hjNAouGSPRZbMabLdN8T62ZfONnFRPaoCMbQGlMgLYK_YadMIjvSl0EOA==', 'gAAAAABrBtysclrsBMN_Gw1Jxv-NKWiL_dH0V1l4OTv-vlghDQjH3Ks5_VOXFkT8oAZcZtdn15x2Lupksgc96hFmeJishRoFFA==', 'gAAAAABrBtysixffLFDLOR1ZL0HB0-8ArSHIbJJqGHVTOAPs0uAfPMQSkTByLhy74PoLMCdeQ51t5EuBiDZtzYW0Oj1KZyfToQ==', '5fc4ad6131d6b0501584b5ef4fe470d3081c1dcdbc5c9765ae98a094fdf5c126', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{"red_closeness": 9}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (11, 2, 4, 'gAAAAABrBtys8VdHrHfI9gnaAtukSjGERaUpebQPUre2hBQIMeSYK0mTSb6DnWJqlgeBGMizjg2N2just0vWWUuRRIEmolX-lw==', 'gAAAAABrBtys4Cyt7WBXS7ueAhbsrzvSBhg9mglN9LirkZ2QobFg3X_dlnY32S5N0cYKMx_wz3Q594V8cwz6wQtHNdFrFuDwOA==', 'gAAAAABrBtysZAkM9yCnnxSDD2ZSJFRFlRE8neAYvv45POILY93BIVrs1GpBtq_ahWCpnRJ9DJFvqKo3f9lnNPG6WUnZrs8rCQ==', '9d38a5923ecfb80ecf7b9d0bfc675a0937f166a819637215715450950d314356', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (12, 2, 4, 'gAAAAABrBtysMW2hdeEJrQNWonZOai3J_RNGkO5rxa-eo6McRHAxv1EPNb0tlyAGTcQxn5pOwgqiO5iiCwSzcEX0Am0NYQJmYQ==', 'gAAAAABrBtysq4806j8VS-fb9zkDElZoizNTAc3pslV1OTaV3i-Gl-GImOnPUP2N_4M_YVJ7xjZ3tQdHmNEGCYigwKCgVLJ9KQ==', 'gAAAAABrBtysUmu_GD1rSRmTeYFtl_LkHkqN6RL5gPxrsQ-OSgSuTovjtUOIUFBXl7gf6UW2CLhUN-nqHmIAT1rfnBkTott8Dg==', 'cc386ba7ceb2323acf1630c68e9022bd5032adb2a26c3f04db81bae93af2ccd5', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (13, 2, 4, 'gAAAAABrBtysLY2ODp6d1rv8rR_neHATDUMEQnavoCGaT85TbvbJ-VPZM6nAsv7SIsJSIEMkyHh8QkRzmQWKkkrZ-XN-nPWBDg==', 'gAAAAABrBtysJMQ64ocf4U1qZ0Ixaq5-eCDBmoHlKqdUcfUk55_BlR2XKsKOg1BOFtL-AE6AlTj_QgKjWARVbWzJ68HG0ggfsQ==', 'gAAAAABrBtys8nfNDobseqBuKwEfBmQGcBcDmG_i1eg60TB0J9nvONHTW1x6VFaY3nxr1rcNJk42WpT0c3NlmpOuuyqm9yFCNg==', '2f08989eccd6f8e7a329774b495880249eefb7204ae8c03bd23846ffb2322a6b', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (14, 2, 4, 'gAAAAABrBtysNSCCw_EMLkOIXzDSu_IxzVJQjUzwtQN_znAzLvjIOwD3zvh4a54YtORmuSmJP5hkn0rQ7KfDkFAMPZiFWA4obg==', 'gAAAAABrBtysh-XuJgxX2feES4TOYoo2UlggAMHKePTfLlV_fI1qhMoCp1rSoNjgpmhg8LIkTF-DezjdW2y9Xf-h6G9yYyKuHw==', 'gAAAAABrBtysQgDOp3ohRfk1p606BLjjmyUpHK34W18bDN2FRMXIak7wef6SbxoTiiAlplonBDII1AJVIxm0XWC5ZmVBju0wiQ==', '5ebb37bda398bab7427c1b019d0e575afc25d9e3838faee078ce18874d64214c', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', '17:00:00', true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (1, 1, 2, 'gAAAAABrBtyqUy0IW503rAOTwAT3T2zPjAqyp7dO47EpzNiCklvzfHMCwF4tW5tB0_T7XQzVcPPz8WdnNIe2HssDOKG6NuxSew==', 'gAAAAABrBtyqAJ9fUvJwVZrR9eG4tkqkUacuIxHsa8wo83Y2_y1x9sw7U2BgKvIvtV540Mvbwt2tW5v7QvXVT-22SfwGubgH3w==', 'gAAAAABrBtyqiXL4dyE4XY-HsSvxq9FwVlrNLCKUWyn0rP4IQji0z2kK8GDGAKULimLx8RJvkbUgqie537AUKmkWsbIniQe-qg==', '58a21aa7c2d170a85a5c3c561907c0a037708c8cc048bb6f3aa477f31bae52f5', 'ok', '2026-02-14 16:00:00+00', 'America/Sao_Paulo', 'en', 'active', 'consented', NULL, false, NULL, 'green', NULL, NULL, '2026-03-02 15:40:00+00', '{}', '2026-03-10 15:39:00+00', '2026-02-14 16:00:00+00');
INSERT INTO public.patient VALUES (8, 2, 4, 'gAAAAABrBtysw0qrgHXuW821B8CqQPIwOTsJ_JuyEswWxGZjWcbnS7bjoMpQX9XRNHTgTw0gBbadi0g6GgqIdIjTRNIq8SaZtA==', 'gAAAAABrBtys2TF2CosfuJXoIwwHMeKUzZMaU34BQFx9cFJB4evZXsqKqy0--MJLJuiCDVkVQZz9zP-ULwuXLJYNlLS1mNC82w==', 'gAAAAABrBtysCFbJ1TzrWJ8UsixvPah9h7l6gEo9q7NCCZGcoBeKnTVJv6ivBEUV_6yDqq6Al-6JqyN_ANKjkEKyqoWfJLOJcw==', 'afded762f9973a7d8083b2221469ae0a502311728a70b627a17c7f83187b2038', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (15, 2, 4, 'gAAAAABrBtysOri1JliavzLfuu5N3mMZWJ92xsWuFXyY-9eZURiPci4K2AEg8UXaYB92Vuk4g7RsJcH511fuX0X0bea2VLBtJw==', 'gAAAAABrBtysijXGI_zQe6ZQyVLkus0pLfGqAjJ28EZjWy8VB30O3fbmJPwDrwAwEmh8AsRaKiThaoBBN6E56JdBwmlGrcT8bA==', 'gAAAAABrBtys3_CvRYkzdMigsvXE3fBTZO1bwW1p5nn5aI4LqGnLQmFp5Hlj_fhm65T-jWdYfne8nVLCpwbqxELJEBs7MiLdcg==', 'f24813137ba0c319465a1037c65ad1db75f8264e7df343c56e8e11427dd546c2', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (16, 2, 4, 'gAAAAABrBtysLppFqbqYUq5e4BBdvCkH-lBwZoJsMOQAr4EInxYN4ZS6Htmfyt9QTPHjjouXIJ9iA916Q2aMPgO3ANZwpPX2Xg==', 'gAAAAABrBtyscrcJjMIGEhZSXtuvfNmkt3Yk24ueL3kL-LvPJDqnt1aHw45imbrf0BTnL6solU9dMTej9Fg2Oqx5ktAGKm02Bw==', 'gAAAAABrBtysD26kdTtoqhlqcEPGmkQc47V0ztrkbgNSsCmO53r7mQTxhQQRkp6BeSPsxMvhF6Ktyd4JHokBY8DnzkvdNOju4w==', '5094873d5675641a65a64efc5a77c982db19b076f0c24439cdbc6c89eeaad472', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (17, 2, 4, 'gAAAAABrBtystnBVlvb9BsR5ZMIVRLUHUg8pY3ZVZl-HPKpnL8nZpxvFaVDQTGx-OhnqPanSVMIBqqSQpXlq3yxz6VQVE9kOhQ==', 'gAAAAABrBtysT5INMzJ1WD-RM4CZAWNFvs_KzKXMiXc1EYP9vY9AIB3_F5yaghplvODf08RL1F1Dvndt9yZAnWMnvepzElBpeg==', 'gAAAAABrBtysX3iOyL3-pt_U9uu3g2iv9eqTppwZ6ZSbN7Z-_-ZTBrpgN-3zRnpG5AiVtFYUrksyCgqPH7nXrerCFzIE2vhc6A==', 'ab6480db3091262c9f943cd585aca215b936be34960fd84a7571977a453fd9fa', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'discharged', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (18, 2, 4, 'gAAAAABrBtysPsyta_7nGurx49gcQiiT_ps10Nz1dEE5ONB2Tt-w0UdyRQxhm_zjrC2Z0Ho8ljY2uY5U3jgGEtSfvDF9g-5y1w==', 'gAAAAABrBtysp9ocW4X1lLxGykRQ72vdFfuJ5ky5aBHUNW6UL6pyp2L1cwVTDCxRODDgft6opKAFqsIWtmwMcb6jyiaQmGpK-A==', 'gAAAAABrBtysuXrblsrdl6MA5aWS6jCzBJn-CtQ1QGWAhoM9XR5q7pkHfnrYVs2dIDrTgaE692BSqd2KiFkJxWDmClpEUsDBQQ==', '80d5f530d326155f40b3aa83f0db534445542cbc1df9469e1b6f602c508f802a', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (19, 2, 4, 'gAAAAABrBtys_M7iLZyxsBBgBiAnEP0iy0LiFCXM8HXvWFiBxCne4PtmiPNS-44woNtlmq7P4Tv9t89Lss0aRrCeBPzKkq1Ovw==', 'gAAAAABrBtysywLV0HWEBRdEqFuw-_9kY08_y4f6GbBBbWZ6NSyp1WA-04u4w0onRfnWp4vyLC6ipEQHpixQOw9JVcRrOQ_ziw==', 'gAAAAABrBtys52fKEzIDUaXvGj8JqQ13xG0ccnsAzXvPuDHrROmSJE2yiLZbFKTqxqS-9zTs1pVMgrqI1Y1OOeHSFxogPm4zyg==', 'e77412e70e56cb48921471cca84864aa6a436e20def153c0be16403b3acedd1b', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (20, 2, 4, 'gAAAAABrBtys9cs4kk31Rm9Zzp8SXzGSY9lkWl2Msp04I1B8h5DmWgT4M976M9049KCAZql6DkZUQ64PHSEJc4r7NDgTOXAfGw==', 'gAAAAABrBtys-R6bbjLPxXhyA_DM9DmotNPi-u6V7lEHJSvDnDmYQc9ono4QOcfjvyw4KaDgIENixoDTI56FKyq_LVbzi41Tdw==', 'gAAAAABrBtysburJLB3eQ_ikJtU9r5XrG6eBbKNtGY7CjVZ8TisFXYuZd0d2CuMb9M16f4oIvSl5DqLpzrOROd91zmWibfCd1Q==', '4a545b286d3db266490a95a6eb7e1127611204fda0f4eaf47e6b48a663ef72a5', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', '17:00:00', true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (21, 2, 4, 'gAAAAABrBtyst-LdGLO7dmbRUg_WlhZnbVxDReVgvGWMypvIE1THGAwjkl9ceYmM-PYjt931m35iOhBGJvAFC_f5QyAZgpXMiQ==', 'gAAAAABrBtysu3nTPq2YfuJ5p1ysyjBqT-gCnwuxLJROwE9XvnxLQJQuaSFa9AqAvOLfgmrAqdiwv6_kTTH8GVhJRHVT8ke5AA==', 'gAAAAABrBtys6q_CZ9lmHSYRlK59oigYdKUo6N957fh_ywduppWrO-wzd685Z8MTAw559YVQY-l2d5EeU7Vn0ppStVq_CLysqg==', '03b02527733c0a6c07c0015f20fb3e7e8b032cba26652b51d4b5cccc32ff6412', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (22, 2, 4, 'gAAAAABrBtyspI-DDkzJUkApYAdM7owXPKah77Amxf_b6AoozfaXPgCWObSm4HG_cQAgOhNBRIhq6cea8H10OMMS7srMg1ECQw==', 'gAAAAABrBtysodadR8S9-BXq1L_W1Ulbt5hrATT9pcTXl6zCDjU_ngi4M9Mv3ylhhm0tG_QWo19EBtruWAJb2yEud6z3399xlg==', 'gAAAAABrBtys1l8xAgVtdrII7aJh1e6w7ISguqpt-rp7lIV0mufPUJ6aoSyp5mBXsny95hJQihqM-1HNZMJzPGJ60eCtsBNcjg==', 'b93adb3f0d59bd073ee10326498fbe03e211fd76769ebf915cdbf562b92a084f', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (23, 2, 4, 'gAAAAABrBtysOXabM8ZEWKMkPGy7kuuuMU1uzdrGH1Ve8Ym1_7ExaYL9QuXo2-ZUY3wwchGo921obo-nrpAvEFArTNA235_TgA==', 'gAAAAABrBtysVp72RUffzhGFVr4y4ioo57XHQ9I8LV7JbiKADE7iSOq7yNcPABvfWsvb_IpE2-rXJxi1rUXh2qESjK43kA1HpQ==', 'gAAAAABrBtysAY5GMLKvtzzsOK3MJdaUsJhdRtwaDJZfB_Ks98-AeHm--p42h3x_e3H8shEea9YCaYt_Fxr1_mjAXr1Y2oe6Wg==', 'e7d2134938ee83853a7caaa85dfcb1bb93884421593260e8e75ce589425640f3', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (24, 2, 4, 'gAAAAABrBtysXlNCyOL9HOo5KPV9cg2DkaBO5FG-W0ZKzonBviRkOeA6Ua3aWl_0YuZ9FiUZdLtL1c5ZBdGExyh0KUoLcAIdQA==', 'gAAAAABrBtyszR1SxFhw98PQ1evDbLIByMX-6H1HojbxBEqWL7nDHpe5qAlwTocR-igcpp82FaNLvbfPsvcPGz64viondPW5BA==', 'gAAAAABrBtyszo8Iepbx3YkkhAG8wCuaKIQvyMpxm-phX8kCJbFNQ_pfeamiS9hh6LkPbVpEK2qkbU6RhFs360w83UdZE4OxDA==', 'd51c2f162bde90f1db80bb114583dc105a2f84aa5c736daa61602216c34e38bf', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (25, 2, 4, 'gAAAAABrBtysLifgY7Ar9Mna2qQW1sNpJ8nDfhmGBOOD0RXUzsFhO6vFsYmlXCody1Y-mwqX2VOh3cMYPtOdRiV5Zf0mWhoqWg==', 'gAAAAABrBtys8LMbxwhmFTVdBDHHHM8LEwpCq9QjPftw4oFzmGVX24tBuP75y7Sjuisx5IAA2vhaIBgtU5rRD8QUJcSuyA5KDQ==', 'gAAAAABrBtysfwXmptqgR3Vo7ysZSPFDS9kogJO0p3Lf6OFIB6klBzrLC5rGI1dN87aiw5RIMuf0-Q2bj398JSVtajOVTn4UZg==', 'bf59bef9070032f84e9f07a60133c5c03f5f9edb58182e960622577d4fbfa7e2', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (26, 2, 4, 'gAAAAABrBtys6fObt54bx7tRDb3qv6ETAOGS14YnjfOJy_VVWC4Hv9kYHwLuKulkWRQC1JgNbX_0n9_qGz8EB0ic0heRvdJtcA==', 'gAAAAABrBtys-ogLfIrGiQEtl8GB5MUEMREB4ibWWmGuzc8VfzWkLtHZjzMq6gm5TI-jA1xJsq8jManCPxU6CtbnF76gkrVzRQ==', 'gAAAAABrBtys8tNqQN1owz0SePwGqNo47-O0wDc_tAvH81ufZdHVsGAUPP1ZtYLiw6pYWJtBtLDVw3KDxk1i5ifNM5A-COYREw==', '2e1ad1a09abf0ef0549771163c08b145b7451321fe5726ee14fbc69427f13bf5', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'not_asked', '17:00:00', true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (27, 2, 4, 'gAAAAABrBtyshX02aAExA0w1kNSAWbR9TN1eGMiRLHkHHyS3nullMMfLqT-k09jjuwOqG9Dr2d3NAOsBYsx3DARSUqxvaHUy4Q==', 'gAAAAABrBtysUSDtTbk7QtwxWk3lFytwZjCtkr55X2zyP9G_rwIzRbf-lloINqXQxy2zdDKJe7CM7a77IC0k0zKKzNQXEvgMGw==', 'gAAAAABrBtysuyLOwerQc5O-xNJnwD4zh6hGET_jeoh3p3xuB_8pVx0cDcmmSc8lLt1PSjqfn8NEAyyURUnBoz6kIaasbQqkgg==', 'aab44cddba5f51205eaa0f42270864f63c25e831e3316d2a11aeb8397bc58a36', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'discharged', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (28, 2, 4, 'gAAAAABrBtysbSIQegdLWMU4RkIJFMEScA06ZGUnnuq-BQErs3OzZpbQ-PG6S2bz49i1-vsp6J5Bx4wq6W7CZ5r6EeH77lOBbw==', 'gAAAAABrBtysF-oKQ1t5aDCiAJPIrn5IBz0fh5rIeN8cGiJ7CMDUM2o_3UWXyPh9rGxOHgQ6VuS0U5j1dhUX7kYoUbwc5W_3GQ==', 'gAAAAABrBtysYi-yig7iDMJ-foblAVNzhXC2aFqCix08k8VcIIsvjny7Ycw-VMn5JKbXSjBrvoimDqeUQbeCUjojMNYtGRX3qg==', 'ae085fbb706aa3ee3a973646ab2fd78bc2a485241b90cfbe4ce4909458d352e1', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'consented', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (29, 2, 4, 'gAAAAABrBtysXAGCPpKhqiwTmo1kDcJCul06CABhDBC1rlOvQEomgufsTwIyGjITrsvCWdB9m7bRTfrnDQO8nyPKafM3rwpq1Q==', 'gAAAAABrBtys47pgdGGRF6vt3ET2M4FaEX1tApqIYfO-xkz3EPDV61RSLkVHekdcMCqq7k9FFM2hPqyEaf-p6UozEkWth_OxCw==', 'gAAAAABrBtyspyrtIuuH4Z7DiAxn0jp9z-R9orRKp3liUh-sP63asb1RJN4X8KKF3waP4N4v7yxUSGR-F8GIe1FYgJQPoUvUhQ==', '8fbaad24cb3852e0caefcc30a27e7fb56ba73ed0919eec5684dfee236051ec6c', 'unverified', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'consented', '17:00:00', true, '2026-01-31', 'amber', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (30, 2, 4, 'gAAAAABrBtysRTmt7zCIj1uFiNg9QYHN6u1a4vP_jbOypA7EXnau1wFmMHVCaX5amavaNfXSmyY0KNiFyRb7ero6aHmmbNtZ0A==', 'gAAAAABrBtysiaW-MYhKLvUMnBP7VVVsZTZCj8JKe_E5imJyEYQ2LFLoTaL4F0R0kfiJlXy6F0zB41funLmCdUQVBsBx5XU9XQ==', 'gAAAAABrBtysT_1buqCvwlO0h8ylJ27t3oJg8iowsFaecUUiHXA82QymEGlf4zEybTVlg6MCw74GD9EkGn5_KQ2yPYisfNzS8g==', '725cc705caf4de8eaf62cc008961ee5fc6633d498e251463109a9843be927c9e', 'ok', '2026-02-21 16:00:00+00', 'America/Chicago', 'en', 'active', 'opted_out', NULL, true, '2026-01-31', 'red', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');
INSERT INTO public.patient VALUES (31, 2, 4, 'gAAAAABrBtys2XuEtKt2sRS8lQTWwO3YVWL7gDJCqj6grt1glg4SjEuvgdWI-HMzrm7J5G773-80z-6zobn8wL0V1hA2OGKgWA==', 'gAAAAABrBtysPUyjWC4SRykVLzoVUvgFfQSn3_eLZzpvkZsFM0ffynjuR5q99PPma1UA37p5_ktE13E8ilRaN51Ld_U54WDVuQ==', 'gAAAAABrBtysSMsnXtuuO6-b7MgJEWdz9SHo3jJt-YgPami-KEDheMoOLAIJat20D2TFdw2N22DTfNn9LrHY5ojiMp1UjhNjLQ==', '5a5e131d700dc36e94ffa954e1f4267ea6746036852e372a9f7c6ca9e441d42f', 'suspended', '2026-02-21 16:00:00+00', 'America/Chicago', 'es', 'active', 'not_asked', NULL, true, '2026-01-31', 'green', '2026-03-01 16:00:00+00', NULL, '2026-03-01 16:00:00+00', '{}', NULL, '2026-01-31 16:00:00+00');


--
-- Data for Name: pause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pause VALUES (2, 2, 8, '2026-03-01', '2026-03-09', 'gAAAAABrBtys7pGeZLPMUgilLH8mqJJHT6Wd0RLQhiQwNGCwWuv8BiaAk5qvlSzC1nHPIKhTHaIITw7vpf7ANRGg7FJuDz-yQA==', NULL, '2026-03-02 16:00:00+00');
INSERT INTO public.pause VALUES (3, 2, 9, '2026-03-01', '2026-03-09', 'gAAAAABrBtysdtRZAqiv9I3us8a8zjP5j-m3vkx37eUKsKk_8eMU284zi3-twR1djwi2cPyF0mJhnl3HsUcfs_M6McRVIcPcEg==', 4, '2026-03-02 16:00:00+00');
INSERT INTO public.pause VALUES (4, 2, 10, '2026-03-01', '2026-03-09', 'gAAAAABrBtysgkPFR4DpkW1FlvB9nTFh82PIunZCt0aiirJl__qaDcEsMFz7hcL1OOa-yHMWNmv8RtKTE1UQpq6Q9AMFBwRqAQ==', NULL, '2026-03-02 16:00:00+00');


--
-- Data for Name: question_set_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_set_version VALUES (1, 2, 'sleep', 1, '{"name": "sleep", "version": 1, "prompt": {"en": "How did you sleep? 0-9", "es": "Como durmio? 0-9"}, "questions": [{"id": "sleep", "minimum": 0, "maximum": 9, "texts": {"en": "Sleep 0-9?", "es": "Sueno 0-9?"}}], "scores": [{"name": "sleep", "questions": ["sleep"]}], "flags": [{"score": "sleep", "threshold": 6, "text": "sleep is poor"}]}', 3, '2026-03-02 16:00:00+00');


--
-- Data for Name: reminder_plan_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_plan_version VALUES (1, 1, NULL, 1, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBtyrkaOEVHacc3I1DYHx_drJffUW02q6rxg4LOrS5SXWGrRiIgkkRNq9QVCNu9JiCIq4a2ck8UVR-v563p-8zD3NYJ9CMvR9jwMSNIuVz6O9qAE=', NULL, 2, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (2, 2, NULL, 8, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBtysUtC83bjzRgu9Xw7hF7Ml04eR6ETOeZFmm_6SN7MEpwX1fO1P3X1N8A8OSuio_EcU2gq97t6bEpfQyFSehJQEhFaOG6FxB2qQF_mXMCsctec=', NULL, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (3, 2, NULL, 9, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBtysHxVMHCCmkldkPgMiIkZz362GvCqh04vzfm93GZVd3TxF9j0No-YgqmHMmLlV2hXrdyQAFOZy25-X6r6WTJGURuxIJIhec8_aGU0AiXRRTlw=', 1, 4, '2026-03-02 16:00:00+00');
INSERT INTO public.reminder_plan_version VALUES (4, 2, NULL, 10, 1, '{"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}}', 'gAAAAABrBtysA50mbTj8lIC3qNzFbbMeDA29urpbbZmJk6relyGhzCvkcJChM9xf-QsVVtrQS1gOX7kR2RMEbYPhlJu-1YTJkF_t4T1DFuVDW8pCOfGzdUE=', NULL, 4, '2026-03-02 16:00:00+00');


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

INSERT INTO public.session_exception VALUES (1, 2, 6, '2026-03-03 16:00:00+00', true, NULL, NULL, NULL, NULL, 'gAAAAABrBtyshyLWjIZ2oGV2gVpHkeaFBQUVC98pS56gCKROl2PF9OREDImwWn6GpnYxd3SFtY5daZ3GALQaEZh_24gMMdt6Ty97_D2Nxe2KNFjzVoAG5T8=', 3, '2026-03-02 16:00:00+00');
INSERT INTO public.session_exception VALUES (2, 2, 6, '2026-03-04 16:00:00+00', false, '2026-03-03 16:00:00+00', 60, NULL, NULL, 'gAAAAABrBtysE9uUHi7mV2lnkrV66kVOrfbSz6o8ppIUl1ygZCoA1TqQ8yXsuUBZ7mOJHl5Sw4AarmiZ7DwL9lWR-6Ns4d_cSw==', 3, '2026-03-02 16:00:00+00');
INSERT INTO public.session_exception VALUES (3, 2, 6, '2026-03-05 16:00:00+00', false, NULL, NULL, 'Room 5', 'https://example.org/other', 'gAAAAABrBtysiH4VuJTeOOKMc3sqnb8j8nO0y5QZM_qZObOYLiZH7cL6LmsmwotfbT33FLg9Q0K4Huz-77vTR18oMlFHFb7Hiw==', 3, '2026-03-02 16:00:00+00');


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

INSERT INTO public.staff VALUES (1, 1, 'Sam Rivera', 'sam@example.org', 'supervisor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$rT6d2h/2IqYf5DQtcWY0Uw$rvnhQRhBaIH+JOc45cIhmivQ1fs1Va4RbdRMLysLqyg', true, '2026-02-14 16:00:00+00');
INSERT INTO public.staff VALUES (2, 1, 'Casey Lindqvist', 'casey@example.org', 'counselor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$8opGhhvm7rbvIQjF2Zjvag$K4gk/SIk1jMkQGvDPIBsPTvG1huUVsexjIlfpXbQ2B0', true, '2026-02-14 16:00:00+00');
INSERT INTO public.staff VALUES (3, 2, 'Noor Haddad', 'noor@example.org', 'supervisor', 'es', '$argon2id$v=19$m=65536,t=3,p=4$8opGhhvm7rbvIQjF2Zjvag$K4gk/SIk1jMkQGvDPIBsPTvG1huUVsexjIlfpXbQ2B0', true, '2026-01-31 16:00:00+00');
INSERT INTO public.staff VALUES (4, 2, 'Kit Larsen', 'kit@example.org', 'counselor', 'en', '$argon2id$v=19$m=65536,t=3,p=4$8opGhhvm7rbvIQjF2Zjvag$K4gk/SIk1jMkQGvDPIBsPTvG1huUVsexjIlfpXbQ2B0', true, '2026-01-31 16:00:00+00');
INSERT INTO public.staff VALUES (5, 2, 'Lee Vance', 'lee@example.org', 'administrator', 'en', '$argon2id$v=19$m=65536,t=3,p=4$8opGhhvm7rbvIQjF2Zjvag$K4gk/SIk1jMkQGvDPIBsPTvG1huUVsexjIlfpXbQ2B0', false, '2026-01-31 16:00:00+00');


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


